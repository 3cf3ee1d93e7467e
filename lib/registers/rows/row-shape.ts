import { z } from 'zod'
import { registerNames } from '../register'
import { registerOf } from '../registers'
import { readRowForm } from './row-form'

/** The form of a row of any register: its cells as the register reads them, with a fault at every field that is wrong. */
export const RowShape = z.looseObject({ register: z.enum(registerNames, 'wrong') }).transform((fields, context) => {
  const register = registerOf(fields.register)
  const { values, faults } = readRowForm(register, fields)
  for (const { field, fault } of faults) context.addIssue({ code: 'custom', message: fault, path: [field] })
  return faults.length > 0 ? z.NEVER : { register, values }
})
