'use server'
import { z } from 'zod'
import { publicAction } from '../../_gate/actions'
import { ownPath } from '../../_gate/path'
import { signInPerson } from '../../_gate/sign-in'
import { requiredText } from '@/lib/forms/fields'
import { ok } from '@/lib/result'

const SignIn = z.object({
  email: requiredText(254),
  password: z.string('required').min(1, 'required').max(1000, 'too-long'),
  next: z.string().default('/'),
})

/** Signs in and goes to the page that was asked for. */
export const signIn = publicAction(SignIn, async ({ email, password, next }) => {
  const outcome = await signInPerson(email, password)
  return outcome.ok ? ok({ goTo: ownPath(next) }) : outcome
})
