import { z } from 'zod'
import { checkboxField, requiredText } from '@/lib/forms/fields'
import { vocabularyNames } from '../vocabulary'
import { longestTitle, successes } from './term'

const title = requiredText(longestTitle).transform((text) => text.replaceAll(/\s+/g, ' '))
const term = { vocabulary: z.enum(vocabularyNames, 'choice'), term: requiredText(60) }
const meaning = { positive: z.enum(successes, 'choice').default('none'), handled: checkboxField }

/** A new term of the organisation itself. */
export const AddTermShape = z.object({ vocabulary: z.enum(vocabularyNames, 'choice'), title, ...meaning })

/** A term as somebody wants it; `confirmed` says which effect on the figures was seen. */
export const TermShape = z.object({
  ...term,
  ...meaning,
  title,
  retired: checkboxField,
  seen: z.string('required'),
  confirmed: z.string().default(''),
})
export type TermForm = z.output<typeof TermShape>

/** A term to take away or to move. */
export const ThisTermShape = z.object(term)
