import type { RegisterDefinition } from '@/lib/registers/register'
import type { SheetRow } from '@/lib/registers/reading/sheet-row'
import { encodingOf, textOf } from './encoding'
import { separatedRows } from './separated-rows'
import { separatorLine, separatorOf } from './separator'

/** As much as the separator is decided on. */
const startLength = 64 * 1024

/** The rows of a text file whose cells stand between separators. */
export async function* readText(
  path: string,
  fileName: string,
  register: RegisterDefinition | null,
): AsyncGenerator<SheetRow> {
  const pieces = textOf(path, await encodingOf(path))
  let start = ''
  while (start.length < startLength) {
    const next = await pieces.next()
    if (next.done === true) break
    start += next.value
  }
  // Without a line end at its end a short file would lose its only row here.
  const usual = /\.(?:tsv|tab)$/i.test(fileName) ? '\t' : ';'
  const separator = separatorOf(`${start.slice(0, startLength)}\n`, register, usual)
  const rows = separatedRows(separator)
  yield* rows.write(start.replace(separatorLine, ''))
  for await (const piece of pieces) yield* rows.write(piece)
  yield* rows.end()
}
