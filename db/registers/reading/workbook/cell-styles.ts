import { readXml } from './xml'

/** How a number is shown: as a day, as a time of day, or as a number. */
export type Shown = 'day' | 'time' | 'number'

/** Built-in formats of a day and of a time (ECMA-376 part 1, 18.8.30). */
const builtInDays = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])
const builtInTimes = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47])

/** How each cell style shows a number, by the place of the style. */
export async function cellStyles(part: AsyncIterable<Uint8Array>): Promise<readonly Shown[]> {
  const formats = new Map<number, Shown>()
  const styles: Shown[] = []
  let inCells = false
  await readXml(part, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt') formats.set(Number(numFmtId), shownBy(formatCode ?? ''))
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) styles.push(formats.get(Number(numFmtId)) ?? builtIn(Number(numFmtId)))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return styles
}

function builtIn(format: number): Shown {
  if (builtInDays.has(format)) return 'day'
  return builtInTimes.has(format) ? 'time' : 'number'
}

/** Reads a format of one's own: its first part, without texts between quotes, colours and characters to show as they are. */
function shownBy(code: string): Shown {
  const isPassed = /\[(?:h+|m+|s+)\]/i.test(code)
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '').split(';')[0] ?? ''
  if (/^(?:general|standaard|@)$/i.test(bare.trim())) return 'number'
  // Dutch Excel may leave its j (jaar) for a year.
  if (/[yjd]/i.test(bare)) return 'day'
  if (isPassed || /[hs]/i.test(bare)) return 'time'
  return /m/i.test(bare) ? 'day' : 'number'
}
