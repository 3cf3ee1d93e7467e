import { addDays, addMonths, type Day } from '@/lib/day'
import { formatDay, formatMoment } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { RegisterDefinition } from '../register'

/** Who makes a document of a register, when, and for whom. */
export type SnapshotAbout = {
  readonly language: Language
  readonly register: RegisterDefinition
  readonly organisation: string
  readonly fictional: boolean
  /** How many rows the register has. */
  readonly count: number
  readonly today: Day
  readonly madeBy: string
  readonly madeAt: Date
}

/** One table of the document, every cell in words. `more` says what it leaves out. */
export type SnapshotTable = {
  readonly title: string
  readonly columns: readonly string[]
  /** How wide the columns are to each other. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly string[])[]
  readonly more: string | null
}

/** The document as plain values: what the typesetter only has to lay out. */
export type SnapshotDocument = {
  readonly language: Language
  readonly product: string
  readonly title: string
  readonly author: string
  readonly madeAt: string
  readonly stamps: readonly string[]
  readonly footer: { readonly lines: readonly string[]; readonly page: string; readonly of: string }
  readonly front: { readonly sentence: string }
  readonly facts: readonly { readonly term: string; readonly value: string }[]
  readonly tables: readonly SnapshotTable[]
}

/** "Trainingen op 23 november 2026": the name of the document and of the item of evidence. */
export function snapshotTitle({ register, language, today }: Pick<SnapshotAbout, 'register' | 'language' | 'today'>) {
  const day = formatDay(today, language)
  return translator(language)('register-files.snapshot.title', { register: register.title[language], day })
}

/** A register on a day as a document, with these tables. */
export function snapshotOf(about: SnapshotAbout, tables: readonly SnapshotTable[]): SnapshotDocument {
  const { language, register, organisation, fictional, count, today, madeBy, madeAt } = about
  const t = translator(language)
  const stamps = fictional ? [t('app.fictionalShort')] : []
  const made = t('summary.footer.made', { name: madeBy, moment: formatMoment(madeAt, language) })
  return {
    ...{ language, product: t('app.name'), title: snapshotTitle(about), author: organisation, stamps, tables },
    madeAt: madeAt.toISOString(),
    footer: {
      lines: [`${organisation} · ${snapshotTitle(about)}`, [...stamps, made].join(' · ')],
      page: t('summary.footer.page'),
      of: t('summary.footer.of'),
    },
    front: { sentence: t(`register-files.snapshot.lead.${register.name === 'cases' ? 'counts' : 'rows'}`) },
    facts: [
      { term: t('register-files.snapshot.organisation'), value: organisation },
      { term: t('register-files.snapshot.day'), value: formatDay(today, language) },
      { term: t('register-files.snapshot.rows'), value: String(count) },
      { term: t('register-files.snapshot.maker'), value: madeBy },
    ],
  }
}

/** The twelve months that end on a day, which breakdowns of cases are about (indicator definitions, Common to all). */
export function snapshotPeriod(today: Day): { readonly from: Day; readonly until: Day } {
  return { from: addDays(addMonths(today, -12), 1), until: today }
}
