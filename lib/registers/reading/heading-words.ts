import { stem, withoutBrackets, wordsOf } from './fold'

/** Words that people use for the same thing above a column; the first stands for all of them. */
const groups: readonly (readonly string[])[] = [
  ['datum', 'dat', 'date', 'dag', 'day', 'wanneer', 'when'],
  ['nummer', 'nr', 'no', 'num', 'number', 'id'],
  ['aantal', 'hoeveel', 'count'],
  ['soort', 'kind', 'type', 'categorie', 'category', 'aard'],
  ['reden', 'reason', 'waarom'],
  ['eerste', '1e', '1ste', 'first', '1st'],
  ['zaak', 'dossier', 'casus', 'case', 'zaken', 'melding', 'meld', 'gemeld', 'aanmelding', 'aangemeld', 'reported'],
  [
    'aanmelder',
    'verwijzer',
    'doorverwijzer',
    'channel',
    'kanaal',
    'herkomst',
    'referrer',
    'verwezen',
    'aangemeld door',
  ],
  ['overlast', 'nuisance', 'problematiek', 'hinder'],
  ['geschikt', 'suitable', 'geschiktheid', 'bemiddelbaar'],
  ['afwijzing', 'afgewezen', 'afwijzen', 'rejection'],
  ['behandeling', 'aanname', 'aangenomen', 'accepted', 'opgepakt'],
  ['gesprek', 'talk', 'gesprekken', 'bemiddelingsgesprek'],
  ['bemiddelaar', 'mediator', 'vrijwilliger', 'volunteer', 'vrijwilligers'],
  ['resultaat', 'uitkomst', 'outcome', 'result', 'afloop'],
  ['afsluiting', 'afgesloten', 'afsluit', 'sluiting', 'gesloten', 'closed', 'closure', 'afgehandeld', 'afhandeling'],
  ['nazorg', 'aftercare', 'nazorggesprek', 'nabellen'],
  ['terugkoppeling', 'feedback', 'teruggekoppeld', 'terugmelding'],
  ['wijk', 'buurt', 'district', 'neighbourhood', 'neighborhood', 'gebied', 'kern'],
  ['start', 'sinds', 'since', 'begin', 'vanaf', 'from', 'indiensttreding'],
  ['einde', 'eind', 'gestopt', 'stopped', 'until', 'end', 'tot', 'beeindigd', 'vertrek', 'vertrokken'],
  ['overeenkomst', 'agreement', 'vrijwilligersovereenkomst', 'contract', 'vrijwilligerscontract'],
  ['geheimhouding', 'secrecy', 'geheimhoudingsverklaring', 'confidentiality', 'zwijgplicht'],
  ['getekend', 'ondertekend', 'signed', 'ondertekening'],
  ['aanbieder', 'provider', 'opleider', 'instituut', 'trainer'],
  ['training', 'cursus', 'opleiding', 'course', 'scholing'],
  ['erkend', 'recognised', 'recognized', 'erkenning', 'gecertificeerd'],
  ['uren', 'uur', 'hours', 'duur', 'studielast'],
  ['bijeenkomst', 'meeting', 'overleg', 'vergadering'],
  ['uitgenodigd', 'invited', 'genodigden', 'uitnodigingen'],
  ['aanwezig', 'present', 'aanwezigen', 'opkomst', 'attendance', 'aanwezigheid'],
  ['verslag', 'minutes', 'notulen', 'gespreksverslag'],
  ['activiteit', 'activity'],
  ['doelgroep', 'audience', 'publiek'],
  ['klacht', 'complaint'],
  ['ontvangen', 'received', 'ontvangst', 'binnengekomen'],
  ['bevestigd', 'acknowledged', 'bevestiging', 'ontvangstbevestiging'],
  ['aanbeveling', 'recommendation', 'advies', 'verbeterpunt'],
  ['termijn', 'deadline', 'due', 'uiterlijk'],
  ['bewijs', 'proof', 'bewijsstuk'],
  ['eigenaar', 'owner', 'verantwoordelijke', 'wie'],
]

const same: ReadonlyMap<string, string> = new Map(
  groups.flatMap(([first = '', ...others]) => [first, ...others].map((word) => [stem(word), stem(first)])),
)
/** Words that tell nothing about what a column holds. */
const idle = new Set(
  'van de het een der den op in the of on at a an d dd s is was per bij voor met en and kolom column waarop gezien seen'.split(
    ' ',
  ),
)
/** Words that people write together with another one: meldingsdatum, zaaknr. */
const ends = /^(\p{L}{3,}?)s?(datum|date|nummer|nr|soort|type|code)$|^(datum|soort|aantal)(\p{L}{4,})$/u

/** What a heading speaks of: its telling words, each in the one form that stands for all. */
export function subjectOf(heading: string): ReadonlySet<string> {
  const words = wordsOf(withoutBrackets(heading).replace(/([a-z])([A-Z])/g, '$1 $2'))
  const telling = words.flatMap(parted).filter((word) => !idle.has(word))
  return new Set(telling.map((word) => same.get(stem(word)) ?? stem(word)))
}

function parted(word: string): readonly string[] {
  // One that is known as a whole is not taken apart.
  if (same.has(stem(word))) return [word]
  const [, before, end, start, after] = ends.exec(word) ?? []
  return [before, end, start, after].some((part) => part !== undefined)
    ? [before, end, start, after].filter((part) => part !== undefined)
    : [word]
}
