import { z } from 'zod'
import { faultReasons, type Fault } from '../reading/fault'
import { vocabularyNames } from '../vocabulary'

const TextShape = z.object({ nl: z.string(), en: z.string() })

/** A fault as it comes back from where it waited. */
export const FaultShape = z.object({
  column: z.string(),
  index: z.number(),
  heading: z.string(),
  title: TextShape,
  value: z.string(),
  reason: z.enum(faultReasons),
  vocabulary: z.enum(vocabularyNames).exactOptional(),
  nearest: TextShape.exactOptional(),
  most: z.number().exactOptional(),
  other: z.object({ column: z.string(), title: TextShape, day: z.string() }).exactOptional(),
  line: z.number().exactOptional(),
}) satisfies z.ZodType<Fault>
