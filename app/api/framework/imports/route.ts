import { memberRoute } from '../../../_gate/routes'
import { packedFaults } from '@/lib/framework/edition-sheet-fault'
import { readEdition } from '@/lib/framework/read-edition'
import { ok } from '@/lib/result'
import { arrivedFile, backWith, seeOther } from '../arrived-file'

const page = '/framework/import'

/** Reads an edition from a spreadsheet; it waits for a confirmation, and nothing else changes. */
export const POST = memberRoute('framework:manage', async ({ read, change }, request) => {
  const arrived = await arrivedFile(request)
  if (!arrived.ok) return backWith(page, arrived)
  const { name, sheets } = arrived.value
  const base = await read(async (store) => store.editions.content((await store.rounds.current()).editionId))
  if (base === null) throw new Error('the edition of a round is there')
  const edition = readEdition(sheets, base)
  if (!edition.ok) return seeOther(`${page}?${new URLSearchParams({ faults: packedFaults(edition.faults) })}`)
  const kept = await change(async (store) => ok(await store.editionImports.keep(name, edition.content)))
  if (!kept.ok) throw new Error('keeping what was read is refused by nothing')
  return seeOther(`${page}/${kept.value}`)
})
