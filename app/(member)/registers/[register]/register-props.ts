import type { Language } from '@/lib/i18n/languages'
import type { Role } from '@/lib/members/roles'
import type { RegisterDefinition } from '@/lib/registers/register'
import type { RowQuery } from '@/lib/registers/rows/list-query'
import type { KnownMediator, RegisterRow } from '@/lib/registers/rows/row'
import type { Vocabularies } from '@/lib/registers/vocabulary'

/** What a register is, for whom it is shown. */
export type RegisterPartProps = {
  readonly language: Language
  readonly role: Role
  readonly register: RegisterDefinition
}

/** A register as its list shows it. */
export type RegisterProps = RegisterPartProps & {
  readonly query: RowQuery
  readonly vocabularies: Vocabularies
  /** Those of the register of mediators, where the rows name some. */
  readonly mediators: readonly KnownMediator[]
  readonly list: {
    readonly rows: readonly RegisterRow[]
    readonly total: number
    readonly all: number
    readonly keptMonths: number | null
  }
  /** The row that was removed a moment ago. */
  readonly removed: string | null
  /** A row was put back a moment ago. */
  readonly back: boolean
}
