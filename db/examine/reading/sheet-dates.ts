import type { Package } from './package'
import { readXml } from './xml'

/** Built-in formats of a date (ECMA-376 part 1, 18.8.30). */
const builtIn = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])
const day = 24 * 60 * 60 * 1000
/** Day 0 of Excel, which counts a 29 February 1900 that never was. */
const dayZero = Date.UTC(1899, 11, 30)

/** Which cell styles show a number as a date. */
export async function dateStylesOf(office: Package): Promise<ReadonlySet<number>> {
  const formats = new Set(builtIn)
  const styles = new Set<number>()
  let inCells = false
  let style = 0
  await readXml(office.part('xl/styles.xml'), {
    open: (name, attribute) => {
      if (name === 'numFmt' && isDate(attribute('formatCode') ?? '')) formats.add(Number(attribute('numFmtId')))
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells) return
      if (formats.has(Number(attribute('numFmtId')))) styles.add(style)
      style += 1
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return styles
}

function isDate(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
  return /y/i.test(bare) || (/d/i.test(bare) && /m/i.test(bare))
}

/** The day that a number stands for, as jjjj-mm-dd; the number itself when it stands for none. */
export function dayOfSerial(serial: string): string {
  const number = Math.floor(Number(serial))
  const isDay = number > 0 && number < 100_000
  return isDay ? new Date(dayZero + number * day).toISOString().slice(0, 10) : serial
}
