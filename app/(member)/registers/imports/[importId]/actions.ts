'use server'
import { z } from 'zod'
import { memberAction, type Done } from '../../../../_gate/actions'
import { idField } from '@/lib/forms/fields'
import { columnChoicesIn, wordChoicesIn } from '@/lib/registers/import/choices-form'
import { ok, refuse, type Result } from '@/lib/result'

const Import = z.object({ importId: idField })
const ImportAsSeen = z.object({ importId: idField, seen: z.string().max(100).default('') })
const ImportWithChoices = z.looseObject({ importId: idField })

/** Both forms with choices are the same form, so either may be refused for each of these. */
type ChoiceProblem = 'not-found' | 'column-twice' | 'no-word-chosen' | 'invalid-input'

/** Gives columns of the file another place and compares again; a column that was not kept asks for the file once more. */
export const chooseColumns = memberAction(
  'registers:edit',
  ImportWithChoices,
  async ({ store }, form): Promise<Result<Done, ChoiceProblem>> => {
    const chosen = await store.registerImports.chooseColumns(form.importId, columnChoicesIn(form))
    if (!chosen.ok) return chosen
    const { register, needsFile } = chosen.value
    return ok({ goTo: needsFile ? `/registers/${register}/import?again` : `/registers/imports/${form.importId}` })
  },
)

/** Says what words of the file mean and compares again. The form is the same as that of the columns. */
export const chooseWords = memberAction(
  'registers:edit',
  ImportWithChoices,
  async ({ store }, form): Promise<Result<Done, ChoiceProblem>> => {
    const words = wordChoicesIn(form, await store.registers.vocabularies())
    if (words.length === 0) return refuse('no-word-chosen')
    const chosen = await store.registerImports.chooseWords(form.importId, words)
    return chosen.ok ? ok({ goTo: `/registers/imports/${form.importId}` }) : chosen
  },
)

/** Puts the rows into the register, once; when other things would happen than were shown, those are shown first. */
export const confirmImport = memberAction('registers:edit', ImportAsSeen, async ({ store }, { importId, seen }) => {
  const confirmed = await store.registerImports.confirm(importId, seen)
  if (!confirmed.ok) return confirmed
  const query = confirmed.value === 'otherwise' ? '?meanwhile' : ''
  return ok({ goTo: `/registers/imports/${importId}${query}` })
})

/** Takes an import back, once. */
export const undoImport = memberAction('registers:edit', Import, async ({ store }, { importId }) => {
  const undone = await store.registerImports.undo(importId)
  return undone.ok ? ok({ goTo: `/registers/imports/${importId}` }) : undone
})

/** Throws away a file that nobody confirmed. */
export const giveUpImport = memberAction('registers:edit', Import, async ({ store }, { importId }) => {
  const given = await store.registerImports.giveUp(importId)
  return given === null ? refuse('not-found') : ok({ goTo: `/registers/${given.register}/import` })
})
