'use server'
import { z } from 'zod'
import { memberAction, publicAction } from '../../_gate/actions'
import { chooseOwnPassword, endOwnOtherSessions } from '../../_gate/own-account'
import { passwordField } from '@/lib/forms/fields'
import { remove } from '@/lib/members/changes'
import { ok } from '@/lib/result'

const NewPassword = z.object({
  currentPassword: passwordField,
  wantedPassword: passwordField,
  wantedPasswordAgain: passwordField,
})

/** Changes one's own password; every other session ends. The gate asks who this is: a person, in no organisation. */
export const changePassword = publicAction(NewPassword, (input) =>
  chooseOwnPassword({
    current: input.currentPassword,
    wanted: input.wantedPassword,
    wantedAgain: input.wantedPasswordAgain,
  }),
)

/** Signs this person out everywhere but here. */
export const endOtherSessions = publicAction(z.object({}), async () => {
  await endOwnOtherSessions()
  return ok(null)
})

/** Leaves the organisation. Everybody may, but the last lead. */
export const leave = memberAction('account:own', z.object({}), async ({ store, member }) => {
  await store.members.lock()
  const left = remove(await store.members.all(), member.id)
  if (!left.ok) return left
  await store.members.remove(left.value)
  return ok({ goTo: '/' })
})
