import type { Watcher } from './watcher'

/** Names of streams in a compound file ([MS-CFB] section 2.6.1: UTF-16) by what the file then is. */
const telling = [
  ['encrypted-package', ['EncryptedPackage', 'EncryptionInfo']],
  ['message', ['__properties_version1.0', '__nameid_version1.0']],
  ['document', ['WordDocument', 'Workbook', 'Book', 'PowerPoint Document']],
] as const

const names = telling.flatMap(([holds, streams]) =>
  // An entry is a name with the rest of its 64 bytes empty, so two zero bytes end it. Case does not matter.
  streams.flatMap((name) =>
    [name, name.toUpperCase()].map((written) => ({ holds, bytes: Buffer.from(`${written}\0`, 'utf16le') })),
  ),
)
const overlap = Math.max(...names.map((name) => name.bytes.length)) - 1

/** A compound file ("OLE"). Whatever it holds is refused; this finds out with which sentence. */
export function watchCompound(): Watcher {
  const found = new Set<(typeof names)[number]['holds']>()
  let rest = Buffer.alloc(0)
  return {
    push: (chunk) => {
      const bytes = Buffer.concat([rest, chunk])
      for (const { holds, bytes: name } of names) if (bytes.includes(name)) found.add(holds)
      rest = bytes.subarray(-overlap)
      return chunk
    },
    end: async () => ({
      is: 'compound',
      holds: telling.map(([holds]) => holds).find((holds) => found.has(holds)) ?? 'something-else',
    }),
  }
}
