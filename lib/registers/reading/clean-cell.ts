const plain = /^[\x20-\x7e]*$/
/** What nobody sees and what changes nothing: soft hyphens, joiners, marks of direction that only surround a text. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202c\u2060-\u2069\ufeff]/g
/** Line ends of other programs: those of FileMaker and of a page. */
const lineEnds = /[\u000b\u000c\u0085\u2028\u2029]/g
/**
 * Characters that mean nothing in a text, half ones, and those that turn around what follows, so that a reader sees
 * something else than what is kept.
 */
const meaningless =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202d\u202e\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * A cell with nothing in it that a database or a screen cannot take. What is harmless goes; in the place of what means
 * nothing stands \ufffd, by which the cell is known as one that cannot be read.
 */
export function cleanCell(text: string): string {
  return plain.test(text) ? text : text.replace(unseen, '').replace(lineEnds, '\n').replace(meaningless, '\ufffd')
}

/** The first so many characters of a text, never half a one at the end. */
export function startOf(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
}
