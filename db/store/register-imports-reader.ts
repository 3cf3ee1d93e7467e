import type { RegisterImport } from '@/lib/registers/import/register-import'
import type { RegisterName } from '@/lib/registers/register'
import { faultyCells, faultyRows, unknownWords } from '../registers/import/faulty-cells'
import { findImport, importsOf, progressOf } from '../registers/import/find-import'
import { memoryOf } from '../registers/import/memory'
import { leftPage, missingPage, waitingPage } from '../registers/import/preview-lists'
import { waitingIn } from '../registers/import/waiting'
import type { Tx } from './transaction'

/** Files on their way into a register. */
export function registerImportsReader(tx: Tx, memberId: string) {
  return {
    /** An import, by anybody of the organisation; null when there is none, or when nobody confirmed it in a day. */
    find: (id: string): Promise<RegisterImport | null> => findImport(tx, id),

    /** How far the reading of a file is. */
    progress: (id: string) => progressOf(tx, id),

    /** The latest imports into a register; of those that wait only what this member chose. */
    of: (register: RegisterName) => importsOf(tx, register, memberId),

    /** What is known before a file is read. */
    memory: (register: RegisterName) => memoryOf(tx, register),

    /** One page of the faulty cells, row by row. */
    faults: (id: string, page: number) => faultyCells(tx, id, page),
    /** The faulty rows behind a line of the file, at most `most` of them, for the file that can be mended. */
    faultyRows: (id: string, behind: number, most: number) => faultyRows(tx, id, behind, most),
    /** The words that were not understood, the most frequent first. */
    unknownWords: (id: string) => unknownWords(tx, id),
    /** One page of the rows that will be added. */
    added: (shown: RegisterImport, page: number) => waitingPage(tx, waitingIn(shown), 'new', page),
    /** One page of the rows that will change, with what they were. */
    changed: (shown: RegisterImport, page: number) => waitingPage(tx, waitingIn(shown), 'changed', page),
    /** One page of the rows of the register that the file does not have. */
    missing: (shown: RegisterImport, page: number) => missingPage(tx, waitingIn(shown), page),
    /** One page of the rows that undoing left alone. */
    left: (shown: RegisterImport, page: number) => leftPage(tx, waitingIn(shown), page),
  }
}
