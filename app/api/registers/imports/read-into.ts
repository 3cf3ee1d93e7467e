import { readArrived, type ArrivedSheet } from '../../../_gate/import-files'
import type { RouteDesk } from '../../../_gate/routes'
import { notIn, type NotIn } from '@/lib/registers/import/import-problem'
import { dictionaryOf } from '@/lib/registers/reading/dictionary'
import type { RegisterDefinition } from '@/lib/registers/register'
import { ok, type Ok } from '@/lib/result'

/** Nobody waits any more for what a file becomes. */
class GivenUp extends Error {}

type NewImport = { readonly id: string; readonly register: RegisterDefinition }

/**
 * Reads an arrived file into an import: each batch of rows in a transaction of its own, so that its progress shows and
 * nobody else waits. When it cannot be read, or whoever sent it went away, nothing of it stays.
 */
export async function readInto(
  { read, change }: RouteDesk,
  file: ArrivedSheet,
  { id, register }: NewImport,
  signal: AbortSignal,
): Promise<Ok<null> | NotIn> {
  const begun = await change(({ registerImports }) =>
    registerImports.begin({ id, register: register.name, fileName: file.name }),
  )
  // The same form once more: the first one is at it.
  if (!begun.ok) return begun.problem === 'already-there' ? ok(null) : notIn('id-used')
  let outcome: Ok<null> | NotIn = notIn('given-up')
  try {
    const { headings, words, vocabularies } = await read(({ registerImports }) => registerImports.memory(register.name))
    const known = { register, headings, dictionary: dictionaryOf(vocabularies, words) }
    const columns = await readArrived(file, known, {
      goOn: () => {
        if (signal.aborted) throw new GivenUp('the sender went away')
      },
      add: async (rows) => {
        const added = await change(({ registerImports }) => registerImports.add(id, rows))
        if (!added.ok) throw new GivenUp('the import was given up')
      },
    })
    if (columns.ok) {
      const ready = await change(({ registerImports }) => registerImports.ready(id, columns.value))
      outcome = ready.ok ? ready : notIn('given-up')
    } else outcome = columns
  } catch (surprise) {
    if (!(surprise instanceof GivenUp)) throw surprise
  } finally {
    if (!outcome.ok) await change(async ({ registerImports }) => ok(await registerImports.giveUp(id)))
  }
  return outcome
}
