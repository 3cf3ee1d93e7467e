import type { Day } from '@/lib/day'
import type { Framework } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import type { Keeping } from '@/lib/registers/care/retention'
import type { RegisterDefinition } from '@/lib/registers/register'

/** A register and how long its rows stay now. */
export type KeepingProps = {
  readonly language: Language
  readonly register: RegisterDefinition
  readonly now: Keeping
  readonly framework: Framework
}

/** A term to look at: what goes tonight, and up to which day rows go. */
export type Previewed = {
  readonly months: number | null
  readonly past: { readonly rows: number; readonly oldest: Day | null; readonly newest: Day | null } | null
  readonly until: Day | null
}
