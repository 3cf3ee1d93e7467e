import { z } from 'zod'
import type { Day } from '@/lib/day'
import {
  isAboutThePast,
  NewEvidenceShape,
  periodRunsForward,
  tellsOfThePast,
  type EvidenceDays,
  type EvidenceDetails,
} from '@/lib/evidence/details'
import { checkboxField, choiceField, dayField, idField, optionalDayField, optionalText } from '@/lib/forms/fields'

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
    keepFrom: unlessEmpty(z.coerce.number().int().min(1)),
    keep: z.array(z.number()),
  })
  .check(periodRunsForward)

// The days are said together: a form without the first says none, and the item keeps those it has.
const newVersion = (today: () => Day) =>
  NewVersion.check(isAboutThePast(today)).transform(({ evidenceId, aboutOn, keep, keepFrom = null, ...others }) => ({
    makes: 'versions' as const,
    evidenceId,
    keep,
    keepFrom,
    days: aboutOn === undefined ? null : { aboutOn, ...others },
  }))

type About = z.output<typeof AboutUpload>

/** What an upload says beside its files: they become new items, or a newer version of one item. */
export type UploadFields = About &
  (
    | {
        readonly makes: 'items'
        readonly details: EvidenceDetails
        /** One item with all the files, or an item for each. */
        readonly as: 'one' | 'each'
      }
    | {
        readonly makes: 'versions'
        readonly evidenceId: string
        readonly days: EvidenceDays | null
        /** Files of the version before that stay, by their position there. */
        readonly keep: readonly number[]
        /** The version that the member took them from; null when nothing stays. */
        readonly keepFrom: number | null
      }
  )

const NewItems = NewEvidenceShape.extend({ as: unlessEmpty(choiceField(['one', 'each'])) })

/** Reads the fields by the names of the form, as filled in today. Every fault is found at once. */
export function readUploadFields(fields: Readonly<Record<string, string>>, today: Day) {
  const shape = fields.evidenceId
    ? newVersion(() => today)
    : NewItems.check(isAboutThePast(() => today))
        .check(tellsOfThePast(() => today))
        .transform(({ as = 'each', ...details }) => ({ makes: 'items' as const, as, details }))
  return z
    .intersection(AboutUpload, shape)
    .transform((read): UploadFields => read)
    .safeParse({ ...fields, keep: keptIn(fields) })
}

/** Every ticked file of the version before is a field of its own, `keep.1` for the first. */
function keptIn(fields: Readonly<Record<string, string>>): readonly number[] {
  return Object.keys(fields).flatMap((name) => {
    const position = /^keep\.(\d{1,4})$/.exec(name)?.[1]
    return position === undefined ? [] : [Number(position)]
  })
}
