import { sql } from 'kysely'
import { chooseColumns, type ColumnChoices } from '@/lib/registers/import/choose-columns'
import type { ImportColumn } from '@/lib/registers/import/import-column'
import { missingKeyColumns } from '@/lib/registers/import/key-columns'
import { canUndo, type ImportCounts, type RegisterImport } from '@/lib/registers/import/register-import'
import type { WaitingRow } from '@/lib/registers/import/waiting-row'
import { dictionaryOf, type RememberedWord } from '@/lib/registers/reading/dictionary'
import type { RegisterName } from '@/lib/registers/register'
import { registerOf } from '@/lib/registers/registers'
import { ok, refuse, type Result } from '@/lib/result'
import { holdRegisters, registerHead } from '../registers/head'
import { compareRows } from '../registers/import/compare-rows'
import { countRows } from '../registers/import/count-rows'
import { faultyCells, faultyRows, unknownWords } from '../registers/import/faulty-cells'
import { findImport, importsOf, progressOf } from '../registers/import/find-import'
import { memoryOf, rememberHeadings, rememberWords, wordsOf } from '../registers/import/memory'
import { leftPage, missingPage, waitingPage } from '../registers/import/preview-lists'
import { readAgain } from '../registers/import/read-again'
import { takeBackRows } from '../registers/import/take-back'
import { columnsIn, type Waiting } from '../registers/import/waiting'
import { addWaiting } from '../registers/import/waiting-rows'
import { writeRows } from '../registers/import/write-rows'
import type { Recorder } from './log'
import type { Actor, Tx } from './transaction'

/** A new file: its id comes with the form, so that its progress can be asked for, and a second click is the same import. */
export type Beginning = { readonly id: string; readonly register: RegisterName; readonly fileName: string }

/** Files on their way into a register. */
export function registerImportsReader(tx: Tx, memberId: string) {
  return {
    find: (id: string): Promise<RegisterImport | null> => findImport(tx, id),

    /** How far the reading of a file is. */
    progress: (id: string) => progressOf(tx, id),

    /** The latest imports into a register. */
    of: (register: RegisterName) => importsOf(tx, register, memberId),

    /** What is known before a file is read. */
    memory: (register: RegisterName) => memoryOf(tx, register),

    faults: (id: string, page: number) => faultyCells(tx, id, page),
    faultyRows: (id: string, behind: number, most: number) => faultyRows(tx, id, behind, most),
    unknownWords: (id: string) => unknownWords(tx, id),
    added: (shown: RegisterImport, page: number) => waitingPage(tx, waitingOf(shown), 'new', page),
    changed: (shown: RegisterImport, page: number) => waitingPage(tx, waitingOf(shown), 'changed', page),
    missing: (shown: RegisterImport, page: number) => missingPage(tx, waitingOf(shown), page),
    /** What undoing left alone. */
    left: (shown: RegisterImport, page: number) => leftPage(tx, waitingOf(shown), page),
  }
}

/** Brings files into a register: they wait, are compared, confirmed and taken back, each of it once. */
export function registerImportsStore(tx: Tx, actor: Actor & { memberId: string }, record: Recorder) {
  const { organisationId, memberId } = actor

  /** Compares with the register as it is now, and keeps the outcome. Says whether it was the same as before. */
  const compare = async (waiting: Waiting): Promise<'as-before' | 'otherwise'> => {
    // Read first: what changes after it makes the number too low, and then it is compared again.
    const { version } = await registerHead(tx)
    const isComparable = missingKeyColumns(waiting.register, columnsIn(waiting)).length === 0
    const moved = isComparable ? await compareRows(tx, waiting) : 0
    const counts = isComparable ? JSON.stringify(await countRows(tx, waiting.register, waiting.id)) : null
    await tx
      .updateTable('register_import')
      .set({ counts, head_version: version, columns: JSON.stringify(waiting.columns), state: 'ready' })
      .where('id', '=', waiting.id)
      .execute()
    return moved === 0 ? 'as-before' : 'otherwise'
  }

  /** The import, held until the end of the transaction. */
  const hold = async (id: string): Promise<RegisterImport | null> => {
    await tx.selectFrom('register_import').select('id').where('id', '=', id).forUpdate().execute()
    return findImport(tx, id)
  }

  const readOnceMore = async (waiting: Waiting, only: 'all' | 'faulty'): Promise<void> => {
    const { vocabularies, words } = await wordsOf(tx)
    await readAgain(tx, waiting, dictionaryOf(vocabularies, words), only)
    await compare(waiting)
  }

  return {
    ...registerImportsReader(tx, memberId),

    /** Begins a file. What the same member left waiting for this register goes. Refused for an id that is there already. */
    begin: async ({ id, register, fileName }: Beginning): Promise<Result<null, 'already-there'>> => {
      const added = await tx
        .insertInto('register_import')
        .values({ organisation_id: organisationId, id, register, file_name: fileName, started_by: memberId })
        .onConflict((conflict) => conflict.columns(['organisation_id', 'id']).doNothing())
        .executeTakeFirst()
      if (Number(added.numInsertedOrUpdatedRows ?? 0) === 0) return refuse('already-there')
      await tx
        .deleteFrom('register_import')
        .where('started_by', '=', memberId)
        .where('register', '=', register)
        .where('state', 'in', ['reading', 'ready'])
        .where('id', '!=', id)
        .execute()
      return ok(null)
    },

    /** Adds rows that were read. Refused when the import is gone: it was given up. */
    add: async (id: string, rows: readonly WaitingRow[]): Promise<Result<null, 'not-found'>> => {
      const told = await tx
        .updateTable('register_import')
        .set({ rows_read: sql`rows_read + ${rows.length}` })
        .where('id', '=', id)
        .where('state', '=', 'reading')
        .executeTakeFirst()
      if (Number(told.numUpdatedRows) === 0) return refuse('not-found')
      await addWaiting(tx, organisationId, id, rows)
      return ok(null)
    },

    /** All rows are in: from here on somebody can look at what they would do. */
    ready: async (id: string, columns: readonly ImportColumn[]): Promise<Result<null, 'not-found'>> => {
      const held = await hold(id)
      if (held === null || held.state !== 'reading') return refuse('not-found')
      await compare({ id, register: registerOf(held.register), columns })
      return ok(null)
    },

    /** Gives up a file that nobody confirmed. */
    giveUp: async (id: string): Promise<RegisterImport | null> => {
      const held = await hold(id)
      if (held === null || held.state === 'confirmed' || held.state === 'undone') return null
      await tx.deleteFrom('register_import').where('id', '=', id).execute()
      return held
    },

    /** Gives columns of the file another place, and remembers it. Says whether the file itself is needed once more. */
    chooseColumns: async (
      id: string,
      choices: ColumnChoices,
    ): Promise<
      Result<
        { readonly register: RegisterName; readonly needsFile: boolean },
        'not-found' | 'column-twice' | 'invalid-input'
      >
    > => {
      const held = await hold(id)
      if (held === null || held.state !== 'ready') return refuse('not-found')
      const register = registerOf(held.register)
      const chosen = chooseColumns(register, held.columns, choices)
      if (!chosen.ok) return chosen
      const { columns, remember, needsFile } = chosen.value
      await rememberHeadings(tx, organisationId, held.register, remember)
      if (!needsFile && remember.length > 0) await readOnceMore({ id, register, columns }, 'all')
      return ok({ register: held.register, needsFile })
    },

    /** Says what words of the file mean, and remembers it. */
    chooseWords: async (id: string, words: readonly RememberedWord[]): Promise<Result<null, 'not-found'>> => {
      const held = await hold(id)
      if (held === null || held.state !== 'ready') return refuse('not-found')
      await rememberWords(tx, organisationId, words)
      await readOnceMore(waitingOf(held), 'faulty')
      return ok(null)
    },

    /**
     * Puts the rows into the register, once. When the register changed since it was shown so that other things would
     * happen, that is shown instead: `otherwise`.
     */
    confirm: async (id: string): Promise<Result<'confirmed' | 'otherwise', 'not-found'>> => {
      // The registers first, as everybody who changes them does, so that two people never wait for each other.
      const version = await holdRegisters(tx, organisationId)
      const held = await hold(id)
      if (held?.state === 'confirmed') return ok('confirmed')
      if (held === null || held.state !== 'ready' || held.counts === null) return refuse('not-found')
      const waiting = waitingOf(held)
      const isAsShown = held.headVersion === version - 1 || (await compare(waiting)) === 'as-before'
      if (!isAsShown) return ok('otherwise')
      await writeRows(tx, waiting, memberId)
      await tx
        .updateTable('register_import')
        .set({ state: 'confirmed', confirmed_by: memberId, confirmed_at: sql`now()` })
        .where('id', '=', id)
        .execute()
      await record('register-imported', id, { ...told(held), new: held.counts.new, changed: held.counts.changed })
      return ok('confirmed')
    },

    /** Takes an import back, once, within thirty days. */
    undo: async (id: string): Promise<Result<null, 'not-found'>> => {
      await holdRegisters(tx, organisationId)
      const held = await hold(id)
      if (held?.state === 'undone') return ok(null)
      if (held === null || held.counts === null || !canUndo(held, new Date())) return refuse('not-found')
      const undone = await takeBackRows(tx, waitingOf(held), memberId)
      const counts: ImportCounts = { ...held.counts, undone }
      await tx
        .updateTable('register_import')
        .set({ state: 'undone', undone_by: memberId, undone_at: sql`now()`, counts: JSON.stringify(counts) })
        .where('id', '=', id)
        .execute()
      await record('register-import-undone', id, { ...told(held), ...undone })
      return ok(null)
    },
  }
}

function waitingOf({ id, register, columns }: RegisterImport): Waiting {
  return { id, register: registerOf(register), columns }
}

function told({ register, fileName }: RegisterImport) {
  return { register, fileName }
}
