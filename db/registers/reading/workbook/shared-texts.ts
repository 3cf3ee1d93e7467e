import { UnreadableSheet } from '../unreadable'
import { unescaped } from './cell-text'
import { readXml } from './xml'

/** Characters that a workbook may keep apart from its cells; all of them stand in memory. */
const mostCharacters = 30_000_000
/** One more than is kept, so that a character that is cut through is seen to be. */
const longestText = 2001

/** The texts that cells point at, each without the hints for its pronunciation. */
export async function sharedTexts(part: AsyncIterable<Uint8Array>): Promise<readonly string[]> {
  const texts: string[] = []
  let [text, isText, isHint, characters] = ['', false, false, 0]
  await readXml(part, {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 't') isText = true
      if (name === 'rPh') isHint = true
    },
    text: (piece) => {
      if (isText && !isHint && text.length < longestText) text += piece
    },
    close: (name) => {
      if (name === 't') isText = false
      if (name === 'rPh') isHint = false
      if (name !== 'si') return
      characters += text.length + 10
      if (characters > mostCharacters) throw new UnreadableSheet('unpacks-too-large')
      texts.push(unescaped(text.slice(0, longestText)))
    },
  })
  return texts
}
