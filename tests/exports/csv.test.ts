import fc from 'fast-check'
import { csvCell, csvLine } from '@/lib/exports/csv'
import { withoutGuard } from '@/lib/registers/reading/guard'

test('a line has semicolons between its cells and quotes around what would break it', () => {
  expect(csvLine(['plein; noord', 'zij zei "nee"', '', '3'])).toBe('"plein; noord";"zij zei ""nee""";;3\r\n')
})

test('a cell that would be a formula becomes text, and can be read back as it was', () => {
  expect(['=1+1', '+31', '-2', '@x', "'=1"].map(csvCell)).toEqual([
    '"\'=1+1"',
    '"\'+31"',
    '"\'-2"',
    '"\'@x"',
    '"\'\'=1"',
  ])
  const text = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ';', 'a', ' ') })
  fc.assert(fc.property(text, (cell) => expect(withoutGuard(plain(csvCell(cell)))).toBe(cell)))
})

/** What a reader of CSV makes of a cell. */
function plain(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
}
