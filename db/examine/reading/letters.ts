import type { Sink } from './sink'

/** A stamp or a title on a scanned page; a page of text has more. Ours, not from a source. */
const fewLetters = 20

/** Passes on what is told and counts its letters: a document of pictures alone has hardly any. */
export function countingLetters(sink: Sink): { readonly counting: Sink; readonly hardlyAny: () => boolean } {
  let letters = 0
  const counting: Sink = {
    ...sink,
    tell: (passage) => {
      letters += passage.text.length
      sink.tell(passage)
    },
  }
  return { counting, hardlyAny: () => letters < fewLetters }
}
