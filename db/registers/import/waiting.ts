import type { Column } from '@/lib/registers/column'
import type { ImportColumn } from '@/lib/registers/import/import-column'
import type { RegisterImport } from '@/lib/registers/import/register-import'
import type { RegisterDefinition } from '@/lib/registers/register'
import { registerOf } from '@/lib/registers/registers'

/** A file that waits, with the columns of the register that it has. */
export type Waiting = {
  readonly id: string
  readonly register: RegisterDefinition
  readonly columns: readonly ImportColumn[]
}

/** The columns of the register that a file has, in the order of the register. */
export function columnsIn({ register, columns }: Omit<Waiting, 'id'>): readonly Column[] {
  return register.columns.filter(({ name }) => columns.some(({ column }) => column === name))
}

/** What of an import is compared with the register. */
export function waitingIn({ id, register, columns }: RegisterImport): Waiting {
  return { id, register: registerOf(register), columns }
}
