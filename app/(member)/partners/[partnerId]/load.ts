import { notFound } from 'next/navigation'
import { asMember } from '../../../_gate/as-member'
import { idField } from '@/lib/forms/fields'
import type { Permission } from '@/lib/members/permissions'

/** One partner with what it said in the current round and the links that it got. Four statements. */
export async function loadPartner(permission: Permission, params: Promise<{ readonly partnerId: string }>) {
  const { partnerId } = await params
  return asMember(permission, async ({ member, language, today, store }) => {
    const partner = idField.safeParse(partnerId).success ? await store.partners.find(partnerId) : null
    if (partner === null) notFound()
    const round = await store.rounds.current()
    const links = await store.personalLinks.ofRound(round)
    return {
      ...{ role: member.role, language, today, round, partner },
      evaluations: await store.evaluations.ofPartner(round, partnerId),
      links: links.filter(({ subjectId }) => subjectId === partnerId),
    }
  })
}

export type LoadedPartner = Awaited<ReturnType<typeof loadPartner>>
