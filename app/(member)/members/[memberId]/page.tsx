import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { asMember } from '../../../_gate/as-member'
import { MemberView } from './view'

type Address = { params: Promise<{ memberId: string }> }

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  return { title: (await load(params)).listed.name }
}

export default async function MemberPage({ params }: Address) {
  return <MemberView {...await load(params)} />
}

async function load(params: Address['params']) {
  const { memberId } = await params
  const { listed, ...desk } = await asMember('members:manage', async ({ member, language, store }) => ({
    member,
    language,
    listed: (await store.members.all()).find(({ id }) => id === memberId),
  }))
  return { ...desk, listed: listed ?? notFound() }
}
