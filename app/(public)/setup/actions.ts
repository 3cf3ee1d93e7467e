'use server'
import { z } from 'zod'
import { publicAction } from '../../_gate/actions'
import { beginBlank, beginWithDemo } from '../../_gate/setup'
import { dayField, emailField, passwordField, requiredText } from '@/lib/forms/fields'
import { judgePassword } from '@/lib/members/password'
import { ok } from '@/lib/result'

const Blank = z.object({
  organisation: requiredText(120),
  startsOn: dayField,
  name: requiredText(120),
  email: emailField,
  password: passwordField,
})

/** Fills the installation with the demo, and tells its accounts this once. */
export const addDemo = publicAction(z.object({}), async () => {
  const outcome = await beginWithDemo()
  return outcome.ok ? ok({ told: outcome.value }) : outcome
})

/** Makes the first organisation; whoever did this is its lead and signed in. */
export const startBlank = publicAction(Blank, async (input) => {
  const judged = judgePassword(input.password, input.email)
  if (!judged.ok) return judged
  const outcome = await beginBlank(input)
  return outcome.ok ? ok({ goTo: '/' }) : outcome
})
