import type { Found } from './finding'

/** Names of a letter box that is read by whoever is there: these tell nothing of a person. */
const general = new Set(
  `aanmelden aanmelding abuse administratie advies afspraak algemeen avg balie bemiddeling bestuur bewonerszaken boekhouding
  buurtbemiddeling centraal centrale college communicatie contact coordinatie coordinator coordinatoren crediteuren debiteuren
  directie donotreply facturen factuur fg financien frontoffice gemeente griffie hallo hello helpdesk hr info informatie
  inkoop intake juridisch kantoor klacht klachten klantcontact klantenservice klantcontactcentrum kcc mail mailbox marketing
  mediation meldingen meldpunt nieuwsbrief noreply office omgevingsdienst onderzoek organisatie overlast penningmeester
  personeel pers planning politie post postbus postkamer postmaster privacy privacyofficer projecten projectleider publiciteit
  receptie redactie registratie sales secretariaat secretaris security servicedesk service sociaal steun subsidie subsidies
  support team training trainingen uitnodiging verhuur voorzitter vragen vrijwilliger vrijwilligers webmaster website welkom
  welzijn wijkagent wijkteam wonen zorg`.split(/\s+/),
)

const longestName = 64
const longestHost = 253

/** E-mail addresses of people. Those of a letter box (info@…) and the ones that are known already are left out. */
export function findEmails(text: string, known: ReadonlySet<string>): readonly Found[] {
  const found: Found[] = []
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > 0 && at - start <= longestName && isNameSign(text.charCodeAt(start - 1))) start -= 1
    while (start < at && '.-+'.includes(text.charAt(start))) start += 1
    let end = at + 1
    while (end < text.length && end - at <= longestHost && isHostSign(text.charCodeAt(end))) end += 1
    const name = text.slice(start, at)
    const host = text.slice(at + 1, end).replace(/[.-]+$/, '')
    if (name === '' || name.length > longestName || !isHost(host)) continue
    const value = `${name}@${host}`
    if (isGeneral(name, host) || known.has(value.toLowerCase())) continue
    found.push({ kind: 'email', certain: true, start, value })
  }
  return found
}

function isGeneral(name: string, host: string): boolean {
  const words = name.toLowerCase().split(/[._+-]/)
  const plain = name.toLowerCase().replace(/[._+-]/g, '')
  return general.has(words[0] ?? '') || general.has(plain) || host.toLowerCase().split('.')[0] === plain
}

function isHost(host: string): boolean {
  const parts = host.split('.')
  return (
    parts.length > 1 &&
    parts.every((part) => part !== '' && part.length <= 63) &&
    /^[A-Za-z]{2,24}$/.test(parts.at(-1) ?? '')
  )
}

/** Letters and digits, also those with accents, and . _ % + - (RFC 6531 and what people use). */
function isNameSign(code: number): boolean {
  return isHostSign(code) || code === 0x5f || code === 0x25 || code === 0x2b || (code >= 0xc0 && code < 0x250)
}

function isHostSign(code: number): boolean {
  const isLetter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  return isLetter || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e
}
