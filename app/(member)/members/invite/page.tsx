import type { Metadata } from 'next'
import { asMember } from '../../../_gate/as-member'
import { currentTranslator } from '../../../_gate/language'
import { InviteView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  const t = await currentTranslator()
  return { title: t('members.invitePage.title') }
}

type Query = { again?: string | string[] }

export default async function InvitePage({ searchParams }: { searchParams: Promise<Query> }) {
  const { again } = await searchParams
  const { language, invitations } = await asMember('members:manage', async ({ language, store }) => ({
    language,
    invitations: again === undefined ? [] : await store.members.invitations(),
  }))
  // A new link has just ended the earlier one, and the page must stay to tell it: so a missing one is no surprise.
  return <InviteView language={language} earlier={invitations.find(({ id }) => id === again) ?? null} />
}
