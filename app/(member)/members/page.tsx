import type { Metadata } from 'next'
import { asMember } from '../../_gate/as-member'
import { currentTranslator } from '../../_gate/language'
import { may } from '@/lib/members/permissions'
import { MembersView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  const t = await currentTranslator()
  return { title: t('members.title') }
}

type Query = { done?: string | string[] }

export default async function MembersPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { done } = await searchParams
  const shown = await asMember('members:read', async ({ member, language, store }) => ({
    member,
    language,
    manages: may(member.role, 'members:manage'),
    members: await store.members.all(),
    invitations: may(member.role, 'members:manage') ? await store.members.invitations() : [],
  }))
  return <MembersView {...shown} done={done === 'role' || done === 'removed' ? done : null} />
}
