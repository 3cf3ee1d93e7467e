import type { Day } from '@/lib/day'
import type { Values } from '@/lib/registers/column'
import type { RegisterDefinition } from '@/lib/registers/register'
import { changedColumns } from '@/lib/registers/rows/changed-columns'
import { completed } from '@/lib/registers/rows/completed'
import type { RowQuery } from '@/lib/registers/rows/list-query'
import type { RegisterRow } from '@/lib/registers/rows/row'
import { rowKey } from '@/lib/registers/rows/row-key'
import { ok, refuse, type Result } from '@/lib/result'
import { holdRegisters } from '../registers/head'
import { codeUses } from '../registers/rows/code-uses'
import { findRow } from '../registers/rows/find-row'
import { knownMediators } from '../registers/rows/known-mediators'
import { listRows, type TermOrder } from '../registers/rows/list-rows'
import { removedRow, removedRows } from '../registers/rows/removed-rows'
import { rowHistory } from '../registers/rows/row-history'
import { standings } from '../registers/rows/standings'
import { insertRow, isKeyTaken, moveRow, updateRow } from '../registers/rows/write-row'
import { vocabulariesOf } from '../registers/vocabularies'
import type { Recorder } from './log'
import type { Actor, Tx } from './transaction'

/** The rows of the seven registers. */
export function registersReader(tx: Tx) {
  return {
    /** How every register stands, in the order of the screens. */
    overview: () => standings(tx),

    /** One page of a register; `terms` says how columns with terms are ordered when a list is sorted by one. */
    list: (register: RegisterDefinition, query: RowQuery, terms: TermOrder = {}) =>
      listRows(tx, register, query, terms),

    /** The row, unless it was removed. */
    find: (register: RegisterDefinition, id: string) => findRow(tx, register, id),

    /** One page of what was removed from a register. */
    bin: (register: RegisterDefinition, page: number) => removedRows(tx, register, page),

    /** A removed row. */
    findRemoved: (register: RegisterDefinition, id: string) => removedRow(tx, register, id),

    /** What happened to a row, the latest first. */
    history: (id: string) => rowHistory(tx, id),

    /** Every mediator by code, with a name for who may see it. */
    mediators: (today: Day) => knownMediators(tx, today),

    /** How many cases and trainings name a mediator by this code. */
    codeUses: (code: string) => codeUses(tx, code),

    /** The terms that this organisation chooses from. */
    vocabularies: () => vocabulariesOf(tx),
  }
}

/**
 * Adds, changes and removes rows, each with an entry in the log that names the row by its key and the columns that
 * changed, and never a cell. The registers are held first: of two people who give the same number the second hears so.
 */
export function registersStore(tx: Tx, actor: Actor, record: Recorder) {
  const entry = (register: RegisterDefinition, values: Values) => ({
    register: register.name,
    key: rowKey(register, values),
  })

  return {
    ...registersReader(tx),

    /** Adds a row and gives its id. Columns that are not given stay empty. */
    add: async (
      register: RegisterDefinition,
      some: Partial<Values>,
    ): Promise<Result<{ readonly id: string }, 'register-key-taken'>> => {
      const values = completed(register, some)
      await holdRegisters(tx, actor.organisationId)
      if (await isKeyTaken(tx, register, values, null)) return refuse('register-key-taken')
      const id = await insertRow(tx, actor, register, values)
      await record('register-row-added', id, entry(register, values))
      return ok({ id })
    },

    /** Saves a row on top of what it was, unless a colleague saved or removed it meanwhile. */
    change: async (
      register: RegisterDefinition,
      before: Pick<RegisterRow, 'id' | 'version' | 'values'>,
      values: Values,
    ): Promise<Result<null, 'changed-meanwhile' | 'register-key-taken'>> => {
      const columns = changedColumns(register, before.values, values)
      await holdRegisters(tx, actor.organisationId)
      if (await isKeyTaken(tx, register, values, before.id)) return refuse('register-key-taken')
      if (!(await updateRow(tx, actor, register, before, values))) return refuse('changed-meanwhile')
      await record('register-row-changed', before.id, { ...entry(register, values), columns })
      return ok(null)
    },

    /** Takes a row out of every list and every figure; it waits in the bin. */
    remove: async (
      register: RegisterDefinition,
      row: Pick<RegisterRow, 'id' | 'values'>,
    ): Promise<Result<null, 'not-found'>> => {
      await holdRegisters(tx, actor.organisationId)
      if (!(await moveRow(tx, actor, register, row.id, 'bin'))) return refuse('not-found')
      await record('register-row-removed', row.id, entry(register, row.values))
      return ok(null)
    },

    /** Puts a removed row back, unless another row got its number meanwhile. */
    putBack: async (
      register: RegisterDefinition,
      row: Pick<RegisterRow, 'id' | 'values'>,
    ): Promise<Result<null, 'not-found' | 'register-key-taken'>> => {
      await holdRegisters(tx, actor.organisationId)
      if (await isKeyTaken(tx, register, row.values, row.id)) return refuse('register-key-taken')
      if (!(await moveRow(tx, actor, register, row.id, 'register'))) return refuse('not-found')
      await record('register-row-restored', row.id, entry(register, row.values))
      return ok(null)
    },
  }
}
