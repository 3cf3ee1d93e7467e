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

test('more telephone numbers than anybody counts hide nothing of another kind, and are told as more than was counted', () => {
  const gathered = gatherer(new Set())
  gathered.add({ place: line, text: `${'06 12 34 56 78, '.repeat(20_000)} rekening NL91 ABNA 0417 1643 00` })
  const { findings, uncounted } = gathered.result()
  expect(uncounted).toBe(true)
  expect(findings).toMatchObject([
    { kind: 'phone', times: 5000 },
    { kind: 'iban', certain: true, times: 1 },
  ])
})

test('a value in a long text is found once, wherever it stands', () => {
  for (const before of [49_990, 49_995, 50_000, 50_005, 50_400, 99_995]) {
    const gathered = gatherer(new Set())
    gathered.add({ place: line, text: `${'x '.repeat(before / 2)} 06 12 34 56 78 ${'y '.repeat(30_000)}` })
    expect(gathered.result()).toMatchObject({ findings: [{ kind: 'phone', times: 1 }], uncounted: false })
  }
})

test('the digits of an account are no telephone number, among many accounts', () => {
  const gathered = gatherer(new Set())
  gathered.add({ place: line, text: 'NL91 ABNA 0417 1643 00; 06 12 34 56 78; '.repeat(50) })
  expect(gathered.result().findings).toMatchObject([
    { kind: 'iban', times: 50 },
    { kind: 'phone', times: 50 },
  ])
})
