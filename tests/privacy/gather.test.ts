import { gatherer } from '@/lib/privacy/gather'

const line = { at: 'line', line: 1 } as const

/** Different numbers of nine digits that pass the check of a citizen service number, by which nothing says that they are. */
function possibleNumbers(most: number): readonly string[] {
  const found: string[] = []
  for (let number = 100_000_000; found.length < most; number += 1) {
    const digits = [...String(number)].map(Number)
    const sum = digits.reduce((all, digit, at) => all + digit * (at === 8 ? -1 : 9 - at), 0)
    if (sum % 11 === 0) found.push(String(number))
  }
  return found
}

test('however many numbers might be something, what certainly is personal data is kept', () => {
  const gathered = gatherer(new Set())
  for (const text of possibleNumbers(250)) gathered.add({ place: line, text })
  expect(gathered.result().findings.filter(({ certain }) => certain)).toEqual([])
  gathered.add({ place: line, text: 'Rekening NL91 ABNA 0417 1643 00' })
  const { findings, total } = gathered.result()
  expect([findings.length, total]).toEqual([200, 251])
  expect(findings.filter(({ certain }) => certain)).toMatchObject([{ kind: 'iban', times: 1 }])
})
