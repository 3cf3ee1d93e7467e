import type { Text } from '@/lib/i18n/languages'
import type { Column } from './column'

export const registerNames = [
  'mediators',
  'trainings',
  'cases',
  'meetings',
  'activities',
  'complaints',
  'recommendations',
] as const

/** Structured rows that an organisation keeps (product rules, Registers and indicators). */
export type RegisterName = (typeof registerNames)[number]

/** What a register is: everything that screens, imports, exports and the database need to know to work with its rows. */
export type RegisterDefinition = {
  readonly name: RegisterName
  /** Its table in the database; a column `reportedOn` is `reported_on` there. */
  readonly table: string
  readonly title: Text
  /** The day a row is about: before that day it is not known (indicator definitions, Common to all). */
  readonly ownDay: string
  /**
   * By which columns a row of a file is recognised as one that is already there. Where that is not unique, the first
   * row in the file is the first in the register, the second the second.
   */
  readonly key: { readonly columns: readonly string[]; readonly unique: boolean }
  /** How long rows are kept after the day in `from`, unless the organisation decides otherwise; null is without end. */
  readonly retention: { readonly from: string; readonly months: number | null }
  /** In the order of the screens and the files. */
  readonly columns: readonly Column[]
}
