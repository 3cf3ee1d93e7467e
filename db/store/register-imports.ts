import { sql } from 'kysely'
import { dayAt } from '@/lib/day'
import { chooseColumns, type ColumnChoices } from '@/lib/registers/import/choose-columns'
import type { ImportColumn } from '@/lib/registers/import/import-column'
import { missingKeyColumns } from '@/lib/registers/import/key-columns'
import { canUndo, undoneTogether, type RegisterImport } from '@/lib/registers/import/register-import'
import type { WaitingRow } from '@/lib/registers/import/waiting-row'
import { dictionaryOf, type RememberedWord } from '@/lib/registers/reading/dictionary'
import type { RegisterName } from '@/lib/registers/register'
import { registerOf } from '@/lib/registers/registers'
import { ok, refuse, type Result } from '@/lib/result'
import { holdRegisters, registerHead } from '../registers/head'
import { beginImport, type Beginning } from '../registers/import/begin-import'
import { compareRows } from '../registers/import/compare-rows'
import { countRows } from '../registers/import/count-rows'
import { emptyImports } from '../registers/import/empty-imports'
import { findImport } from '../registers/import/find-import'
import { keepComparison, keepConfirmed, keepUndone } from '../registers/import/keep-import'
import { rememberHeadings, rememberWords, wordsOf } from '../registers/import/memory'
import { readAgain } from '../registers/import/read-again'
import { takeBackRows } from '../registers/import/take-back'
import { columnsIn, waitingIn, type Waiting } from '../registers/import/waiting'
import { addWaiting } from '../registers/import/waiting-rows'
import { writeRows } from '../registers/import/write-rows'
import type { Recorder } from './log'
import { registerImportsReader } from './register-imports-reader'
import type { Actor, Tx } from './transaction'

/** Brings files into a register: they wait, are compared, confirmed and taken back, each of it once. */
export function registerImportsStore(tx: Tx, actor: Actor & { memberId: string }, record: Recorder) {
  const { organisationId, memberId } = actor

  /** Compares with the register as it is now, and keeps the outcome. Says whether it was the same as before. */
  const compare = async (waiting: Waiting): Promise<'as-before' | 'otherwise'> => {
    // Read first: what changes after it makes the number too low, and then it is compared again.
    const { version } = await registerHead(tx)
    const isComparable = missingKeyColumns(waiting.register, columnsIn(waiting)).length === 0
    const moved = isComparable ? await compareRows(tx, waiting) : 0
    const counts = isComparable ? await countRows(tx, waiting, dayAt(new Date())) : null
    await keepComparison(tx, waiting, version, counts)
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

    /** Begins a file; see `beginImport`. */
    begin: async (beginning: Beginning): Promise<Result<null, 'already-there' | 'id-used'>> => {
      await emptyImports(tx)
      return beginImport(tx, organisationId, memberId, beginning)
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
      await readOnceMore(waitingIn(held), 'faulty')
      return ok(null)
    },

    /**
     * Puts the rows into the register, once. `seen` is the mark of the comparison that was looked at: when that was not
     * the latest, or when the register changed since so that other things would happen, that is shown first: `otherwise`.
     */
    confirm: async (id: string, seen: string): Promise<Result<'confirmed' | 'otherwise', 'not-found'>> => {
      // The registers first, as everybody who changes them does, so that two people never wait for each other.
      const version = await holdRegisters(tx, organisationId)
      const held = await hold(id)
      if (held?.state === 'confirmed') return ok('confirmed')
      if (held === null || held.state !== 'ready' || held.counts === null) return refuse('not-found')
      if (seen !== held.mark) return ok('otherwise')
      const waiting = waitingIn(held)
      const isAsShown = held.headVersion === version - 1 || (await compare(waiting)) === 'as-before'
      if (!isAsShown) return ok('otherwise')
      await writeRows(tx, waiting, memberId)
      await keepConfirmed(tx, id, memberId)
      const { register, counts } = held
      await record('register-imported', id, { register, new: counts.new, changed: counts.changed })
      return ok('confirmed')
    },

    /** Takes an import back within thirty days; once more for rows that it left alone, when later imports are taken back. */
    undo: async (id: string): Promise<Result<null, 'not-found'>> => {
      await holdRegisters(tx, organisationId)
      const held = await hold(id)
      if (held?.state === 'undone' && held.counts?.undone?.left === 0) return ok(null)
      if (held === null || held.counts === null || !canUndo(held, new Date())) return refuse('not-found')
      const { register, counts } = held
      const undone = await takeBackRows(tx, waitingIn(held), memberId)
      await keepUndone(tx, id, memberId, { ...counts, undone: undoneTogether(counts.undone, undone) })
      if (counts.undone === undefined || undone.removed + undone.restored > 0) {
        await record('register-import-undone', id, { register, ...undone })
      }
      return ok(null)
    },
  }
}
