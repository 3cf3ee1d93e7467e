const mostEntries = 5_000
const mostUnpacked = 500 * 1024 ** 2
/** Office documents shrink ten to fifty times; a bomb shrinks a thousand times. Small files may do as they like. */
const mostTimesLarger = 200
const alwaysFine = 50 * 1024 ** 2

/** Relations of a large document take some hundreds of kilobytes. */
const mostParsed = 16 * 1024 ** 2

/** The file unpacks to more, or to more parts, than any document of that size. */
export class UnpacksTooLarge extends Error {}

/** Counts what a file and the packages inside it promise to unpack to; throws when that is no longer bearable. */
export function unpackBudget(size: number) {
  let unpacked = 0
  let entries = 0
  let parsed = 0
  return {
    spend(promised: number): void {
      unpacked += promised
      entries += 1
      const tooMuch = unpacked > mostUnpacked || (unpacked > alwaysFine && unpacked > size * mostTimesLarger)
      if (tooMuch || entries > mostEntries) throw new UnpacksTooLarge()
    },
    /** For papers that are read as XML, which takes longer. */
    parse(length: number): void {
      parsed += length
      if (parsed > mostParsed) throw new UnpacksTooLarge()
    },
    announce(count: number): void {
      if (entries + count > mostEntries) throw new UnpacksTooLarge()
    },
  }
}

export type UnpackBudget = ReturnType<typeof unpackBudget>
