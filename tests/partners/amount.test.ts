import fc from 'fast-check'
import { centsOf, readAmount, writeAmount } from '@/lib/partners/amount'

test.each([
  ['15000', '15000.00'],
  ['15.000', '15000.00'],
  ['€ 15.000,50', '15000.50'],
  ['€ 15.000,-', '15000.00'],
  ['', null],
])('%s is read as %s', (text, amount) => {
  expect(readAmount(text)).toEqual({ ok: true, value: amount })
})

test.each(['-5', '1e9', '1.2.3', '1,500', '٣', 'veel', '€'])('%s is no amount', (text) => {
  expect(readAmount(text)).toMatchObject({ ok: false })
})

test('what is written in a field is read back to the cent', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999n }), (cents) => {
      const amount = `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`
      const read = readAmount(writeAmount(amount))
      expect(read).toEqual({ ok: true, value: amount })
      expect(centsOf(amount)).toBe(cents)
    }),
  )
})
