import { z } from 'zod'
import type { Day } from '@/lib/day'
import {
  isAboutThePast,
  NewEvidenceShape,
  periodRunsForward,
  type EvidenceDays,
  type EvidenceDetails,
} from '@/lib/evidence/details'
import { checkboxField, dayField, idField, optionalDayField, optionalText } from '@/lib/forms/fields'

/** A field that was left empty says nothing, and browsers send it all the same. */
function unlessEmpty<Shape extends z.ZodType>(shape: Shape) {
  return z.preprocess((value) => (value === '' ? undefined : value), shape.optional())
}

const AboutUpload = z.object({
  /** What the files are proof of; linked at once. */
  expectationId: unlessEmpty(z.string().max(200)),
  pages: optionalText(100),
  shows: optionalText(1000),
  /** Adds files whose bytes are here already all the same. */
  again: checkboxField,
})

const NewVersion = z
  .object({
    evidenceId: idField,
    aboutOn: unlessEmpty(dayField),
    periodFrom: optionalDayField,
    periodUntil: optionalDayField,
    endsOn: optionalDayField,
  })
  .check(periodRunsForward)

// The days are said together: a form without the first says none, and the item keeps those it has.
const newVersion = (today: () => Day) =>
  NewVersion.check(isAboutThePast(today)).transform(({ evidenceId, aboutOn, ...others }) => ({
    makes: 'versions' as const,
    evidenceId,
    days: aboutOn === undefined ? null : { aboutOn, ...others },
  }))

type About = z.output<typeof AboutUpload>

/** What an upload says beside its files: each becomes an item of its own, or a newer version of one item. */
export type UploadFields = About &
  (
    | { readonly makes: 'items'; readonly details: EvidenceDetails }
    | { readonly makes: 'versions'; readonly evidenceId: string; readonly days: EvidenceDays | null }
  )

/** Reads the fields by the names of the form, as filled in today. Every fault is found at once. */
export function readUploadFields(fields: Readonly<Record<string, string>>, today: Day) {
  const shape = fields.evidenceId
    ? newVersion(() => today)
    : NewEvidenceShape.check(isAboutThePast(() => today)).transform((details) => ({ makes: 'items' as const, details }))
  return z
    .intersection(AboutUpload, shape)
    .transform((read): UploadFields => read)
    .safeParse(fields)
}
