import { encryptedByChain } from './pdf-chain'
import { noWords } from './pdf-said'
import { pdfReader } from './pdf-words'
import { tailOf, type Watcher } from './watcher'

/** Readers look for the end mark in the last kilobyte (PDF Reference 1.7, implementation note 18). */
const endWindow = 1024

/** Some programs fill a file up with zeros to a round size; those do not count. */
const longestFilling = 65_536

/** The name, also when its letters are written as `#45` (ISO 32000-2, section 7.3.5), wherever it stands. */
const encryptName = /\/(?:E|#45)(?:n|#6[eE])(?:c|#63)(?:r|#72)(?:y|#79)(?:p|#70)(?:t|#74)(?![^\0\t\n\f\r ()<>[\]{}/%])/
const longestName = 32

/** A PDF: whole when its end mark is there, with what it says of itself. */
export function watchPdf(): Watcher {
  const words = noWords()
  const reader = pdfReader(words)
  let named = false
  let before = ''
  return {
    push: (chunk) => {
      const text = chunk.toString('latin1')
      reader.push(text)
      named ||= encryptName.test(before + text)
      before = (before + text).slice(-longestName)
      return chunk
    },
    end: async (kept) => {
      reader.end()
      const tail = withoutFilling(await tailOf(kept, endWindow + longestFilling)).toString('latin1')
      // Where the word stands only in a text or a stream, the way that a reader takes tells whether it counts.
      const encrypted = words.encrypted || (named && (await encryptedByChain(kept, tail)) !== false)
      const { overfull, attached } = words
      const runs = words.runs || (words.formInMarkup && words.markupScript)
      const complete = tail.includes('%%EOF') && !words.unreadable
      return { is: 'pdf', complete, encrypted, runs, overfull, attached: [...attached] }
    },
  }
}

/** The end of what was written, without the zeros and white space that fill it up. */
function withoutFilling(tail: Buffer): Buffer {
  let end = tail.length
  while (end > 0 && [0, 9, 10, 13, 32].includes(tail[end - 1] ?? -1)) end -= 1
  return tail.subarray(Math.max(0, end - endWindow), end)
}
