'use server'
import { z } from 'zod'
import { publicAction } from '../../_gate/actions'
import { joinByInvitation } from '../../_gate/invitation'
import { optionalText, passwordField } from '@/lib/forms/fields'
import { ok } from '@/lib/result'

const Join = z.object({ name: optionalText(120), password: passwordField })

/** Uses the invitation with which this visitor came in: a member from here on, and signed in. */
export const join = publicAction(Join, async (input) => {
  const outcome = await joinByInvitation(input)
  return outcome.ok ? ok({ goTo: '/' }) : outcome
})
