import { discard } from '@/db/files/incoming'
import { receive } from '@/db/files/receive'
import { givenDataFolder, inPieces } from './data-folder'
import { mail } from './specimens'

givenDataFolder()

const judge = async (name: string, text: string, length = 65_536) => {
  const received = await receive(name, inPieces(text, length), 10 ** 7)
  if (received.ok) await discard(received.value)
  return received.ok ? 'accepted' : received.problem
}
const long = 'regel\n'.repeat(40_000)

test.each([
  ['a page on a line', `${long}<html><script>alert(1)</script>`],
  ['a script in a line', `${long}naam;<script>alert(1)${long}</script>\n${long}`],
  ['a drawing at the end', `${long}  <svg onload=alert(1)>`],
])('%s far into a text is found, wherever the pieces end', async (_, text) => {
  for (const length of [9973, 65_536]) expect(await judge('a.csv', text, length)).toBe('file-html')
})

test('a word in the middle of a line does not become the start of one', async () => {
  for (const length of [4999, 5003, 65_536]) {
    expect(await judge('a.txt', 'regel met <html> erin '.repeat(5000), length)).toBe('accepted')
  }
})

test('a long message may have a page for its body', async () => {
  expect(await judge('a.eml', `${mail}${long}<html><body>Hallo</body></html>\r\n`)).toBe('accepted')
})
