/** White space and comments, which may stand between any two words (ISO 32000-2, section 7.2.3). */
const gap = String.raw`(?:[\0\t\n\f\r ]|%[^\r\n/]{0,200}[\r\n])*`

const names = `/(?:${['JavaScript', 'Launch', 'ImportData'].map(spelt).join('|')})\\b`
const plays = `/${spelt('RichMedia')}\\b`
const anyName = new RegExp(`${names}|${plays}`)

/** An action, or a page that plays, by the two words that make it one. No text or picture has these by chance. */
const action = new RegExp(`/${spelt('S')}${gap}${names}|/${spelt('Subtype')}${gap}${plays}`)

/** An action that has its script here and its kind elsewhere. */
const scripted = new RegExp(String.raw`/${spelt('JS')}${gap}[(<\d]`)
const elsewhere = new RegExp(String.raw`/${spelt('S')}${gap}\d{1,10}${gap}\d{1,5}${gap}R\b`)

const overlap = 1024

/**
 * Looks for actions in the characters of a PDF wherever they stand, also in what seems a text, a comment or a stream:
 * a reader goes by the places of objects, so what looks like one thing from the front may be another to it.
 */
export function actionWatch(found: () => void) {
  let before = ''
  return (more: string) => {
    const text = before + more
    if ((anyName.test(text) && action.test(text)) || isScripted(text)) found()
    before = text.slice(-overlap)
  }
}

function isScripted(text: string): boolean {
  const place = text.search(scripted)
  return place !== -1 && elsewhere.test(text.slice(Math.max(0, place - overlap), place + overlap))
}

/** A word of which any letter may be written by its number, as `#45` (section 7.3.5). */
function spelt(word: string): string {
  return [...word].map((letter) => `(?:${letter}|#${either(letter.charCodeAt(0).toString(16))})`).join('')
}

function either(digits: string): string {
  return digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)
}

/** A name with its letters as they are. */
export function plainName(name: string): string {
  if (!name.includes('#')) return name
  return name.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
