import { z } from 'zod'
import { checkboxField, choiceField, emailField, optionalText, requiredText } from '@/lib/forms/fields'
import { partnerKinds } from './partner'

/** What a member writes down about a partner; the contact is a colleague there. */
export const PartnerForm = z.object({
  kind: choiceField(partnerKinds),
  name: requiredText(200),
  contact: optionalText(200),
  email: z
    .string()
    .default('')
    .transform((text) => text.trim())
    .pipe(z.union([z.literal(''), emailField], 'email')),
  role: optionalText(200),
  inSteeringGroup: checkboxField,
  funds: checkboxField,
})
