import type { RowPlace } from '@/lib/registers/files/row-place'
import type { RegisterDefinition } from '@/lib/registers/register'
import { rowBatch, rowCount } from '../registers/files/row-batch'
import type { Tx } from './transaction'

/** Whole registers, for files. */
export function registerFilesReader(tx: Tx) {
  return {
    /** So many rows in the order of their days, from where the batch before it ended; null is from the first. */
    batch: (register: RegisterDefinition, after: RowPlace | null, many: number) => rowBatch(tx, register, after, many),

    /** How many rows it has. */
    count: (register: RegisterDefinition) => rowCount(tx, register),
  }
}
