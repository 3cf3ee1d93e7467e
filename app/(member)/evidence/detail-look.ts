import type { DetailField } from '@/lib/evidence/details'
import type { DetailValues } from './detail-values'

/** What stands at one field: its name, what it holds, and what is wrong with it. */
export type DetailLook = (field: DetailField) => {
  readonly name: DetailField
  readonly defaultValue: string
  readonly error: string | undefined
}

/** The looks of all fields from what they hold and from what was wrong with them. */
export function detailLook(values: DetailValues, errors: Readonly<Record<string, string>>): DetailLook {
  return (field) => ({ name: field, defaultValue: values[field], error: errors[field] })
}

/** Whether one of the fields behind the line holds something or needs attention; then the line stands open. */
export function needsMore(look: DetailLook): boolean {
  return moreFields.some((field) => look(field).defaultValue !== '' || look(field).error !== undefined)
}

const moreFields = ['periodFrom', 'periodUntil', 'endsOn', 'source', 'obtained', 'redactionNote'] as const
