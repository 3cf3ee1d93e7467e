/** What a PDF says of itself outside its pages. */
export type PdfWords = {
  /** A dictionary has the entry `Encrypt`. */
  encrypted: boolean
  /** Something runs by itself or on a click: JavaScript, another program, or a page that plays. */
  runs: boolean
  /** A form in XML is filled in on the pages. */
  formInMarkup: boolean
  /** Some markup in a stream has a script. */
  markupScript: boolean
  /** It has more pieces than any document; what follows them was not read. */
  overfull: boolean
  /** Objects in it cannot be read by us. */
  unreadable: boolean
  /** How many words were read. */
  pieces: number
  /** Names of files inside, at most some hundreds. */
  readonly attached: Set<string>
}

/** A PDF of which nothing was read yet. */
export function noWords(): PdfWords {
  return {
    ...{ encrypted: false, runs: false, formInMarkup: false, markupScript: false, overfull: false, unreadable: false },
    ...{ pieces: 0, attached: new Set() },
  }
}
