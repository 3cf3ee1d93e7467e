import { z } from 'zod'
import type { Day } from '@/lib/day'
import { checkboxField, choiceField, dayField, optionalDayField, optionalText, requiredText } from '@/lib/forms/fields'
import { evidenceKinds, type Evidence, type EvidenceKind } from './evidence'

/** What people fill in about an item, whatever its files are. */
export type EvidenceDetails = Omit<Evidence, 'id' | 'version'>

const fields = z.object({
  kind: choiceField(evidenceKinds),
  aboutOn: dayField,
  periodFrom: optionalDayField,
  periodUntil: optionalDayField,
  endsOn: optionalDayField,
  source: optionalText(500),
  obtained: optionalText(500),
  redactionNote: optionalText(2000),
  confidential: checkboxField,
})

/** The form with which an item is changed. */
export const EvidenceDetailsShape = fields.extend({ title: requiredText(200) }).check(periodRunsForward)

/** The form with which files are added: without a title, the name of the file stands in (see `titleOfUpload`). */
export const NewEvidenceShape = fields.extend({ title: optionalText(200) }).check(periodRunsForward)

/** The fields of an item, in the order of the form. */
export const detailFields = [
  'title',
  'kind',
  'aboutOn',
  'periodFrom',
  'periodUntil',
  'endsOn',
  'source',
  'obtained',
  'redactionNote',
  'confidential',
] as const satisfies readonly (keyof EvidenceDetails)[]
export type DetailField = (typeof detailFields)[number]

/** Fields in which two descriptions of one item differ. */
export function differences(one: EvidenceDetails, other: EvidenceDetails): readonly DetailField[] {
  return detailFields.filter((field) => one[field] !== other[field])
}

/** The days of an item, from which follows how long it proves what it is linked to. */
export type EvidenceDays = Pick<EvidenceDetails, 'aboutOn' | 'periodFrom' | 'periodUntil' | 'endsOn'>

/** Checks a form with the day that a document is about: what has yet to happen proves nothing. */
export function isAboutThePast(today: () => Day) {
  return ({ value: { aboutOn }, issues }: z.core.ParsePayload<{ aboutOn?: Day | undefined }>): void => {
    if (aboutOn === undefined || aboutOn <= today()) return
    issues.push({ code: 'custom', message: 'day-in-future', path: ['aboutOn'], input: aboutOn })
  }
}

/** Kinds that tell of what happened: their period has ended when they are added. */
const kindsOfThePast: readonly EvidenceKind[] = ['training-record', 'case-statistics', 'report', 'minutes']

/** Whether a document of this kind tells of days that have yet to come, which it cannot. */
export function tellsOfTheFuture(kind: EvidenceKind, periodUntil: Day | null, today: Day): boolean {
  return kindsOfThePast.includes(kind) && periodUntil !== null && periodUntil > today
}

/** Checks a form with a kind and a period: a report, a count or minutes cover no day that has yet to come. */
export function tellsOfThePast(today: () => Day) {
  return ({
    value: { kind, periodUntil },
    issues,
  }: z.core.ParsePayload<Pick<EvidenceDetails, 'kind' | 'periodUntil'>>) => {
    if (!tellsOfTheFuture(kind, periodUntil, today())) return
    issues.push({ code: 'custom', message: 'day-in-future', path: ['periodUntil'], input: periodUntil })
  }
}

type Period = Pick<EvidenceDetails, 'periodFrom' | 'periodUntil'>

/** Checks a form with a period: its end does not come before its beginning. */
export function periodRunsForward({ value: { periodFrom, periodUntil }, issues }: z.core.ParsePayload<Period>): void {
  if (periodFrom === null || periodUntil === null || periodFrom <= periodUntil) return
  issues.push({ code: 'custom', message: 'period-backwards', path: ['periodUntil'], input: periodUntil })
}
