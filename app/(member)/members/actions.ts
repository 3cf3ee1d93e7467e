'use server'
import { z } from 'zod'
import { memberAction } from '../../_gate/actions'
import { ownAddress } from '../../_gate/request'
import { choiceField, emailField, idField, requiredText } from '@/lib/forms/fields'
import * as changes from '@/lib/members/changes'
import { may } from '@/lib/members/permissions'
import { roles } from '@/lib/members/roles'
import { ok, refuse } from '@/lib/result'

const Invitation = z.object({ name: requiredText(120), email: emailField, role: choiceField(roles) })
const ChosenRole = z.object({ memberId: idField, role: choiceField(roles) })

/** Makes a one-time link and tells it this once; an older link to the same address ends. */
export const invite = memberAction('members:manage', Invitation, async ({ store }, invitation) => {
  await store.members.lock()
  const invited = changes.invite(await store.members.all(), invitation)
  if (!invited.ok) return invited
  const { secret } = await store.members.invite(invited.value)
  return ok({ told: { ...invited.value, link: `${await ownAddress()}/invitation/${secret}` } })
})

/** Ends a link that was not used yet. */
export const revokeInvitation = memberAction(
  'members:manage',
  z.object({ invitationId: idField }),
  async ({ store }, { invitationId }) => ((await store.members.revoke(invitationId)) ? ok(null) : refuse('not-found')),
)

/** Gives a member another role. */
export const changeRole = memberAction('members:manage', ChosenRole, async ({ store, member }, { memberId, role }) => {
  await store.members.lock()
  const changed = changes.changeRole(await store.members.all(), memberId, role)
  if (!changed.ok) return changed
  if (changed.value.member.role !== role) await store.members.saveRole(changed.value.member, role)
  const locksOneselfOut = memberId === member.id && !may(role, 'members:read')
  return ok({ goTo: locksOneselfOut ? '/' : '/members?done=role' })
})

/** Makes a one-time link by which a member who forgot the password chooses a new one, and tells it this once. */
export const makePasswordLink = memberAction(
  'members:manage',
  z.object({ memberId: idField }),
  async ({ store, member }, { memberId }) => {
    await store.members.lock()
    const forgetful = changes.renewPassword(await store.members.all(), memberId, member.id)
    if (!forgetful.ok) return forgetful
    const made = await store.members.passwordLink(forgetful.value)
    if (!made.ok) return made
    const { name, email } = forgetful.value
    return ok({ told: { name, email, link: `${await ownAddress()}/invitation/${made.value.secret}` } })
  },
)

/** Takes a member out of the organisation; they are signed out at once. */
export const removeMember = memberAction(
  'members:manage',
  z.object({ memberId: idField }),
  async ({ store }, { memberId }) => {
    await store.members.lock()
    const removed = changes.remove(await store.members.all(), memberId)
    if (!removed.ok) return removed
    await store.members.remove(removed.value)
    return ok({ goTo: '/members?done=removed' })
  },
)
