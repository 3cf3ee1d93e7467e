import { z } from 'zod'

/** A name inside an edition: lower case, digits, hyphens. */
export const IdShape = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

export const IdsShape = z.array(IdShape).readonly()

/** A text in both languages of the product; neither may be empty. */
export const TextShape = z.strictObject({ nl: z.string().trim().min(1), en: z.string().trim().min(1) })

/** How sure it is that something is asked: the source says so literally, says it in other words, or we inferred it. */
export const MarkShape = z.enum(['literal', 'paraphrase', 'inferred'])

/**
 * Where an item comes from. `mark` is about the item itself, `detailMark` about its description and expected proof.
 * Confidence: H the CCV itself or two independent sources, M one reliable or old source, L weak or derived.
 */
export const ProvenanceShape = z.strictObject({
  mark: MarkShape,
  detailMark: MarkShape,
  confidence: z.enum(['H', 'M', 'L']),
  sources: IdsShape,
  note: TextShape.nullable(),
})
