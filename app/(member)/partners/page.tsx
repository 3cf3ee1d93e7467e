import type { Metadata } from 'next'
import { asMember } from '../../_gate/as-member'
import { currentTranslator } from '../../_gate/language'
import { PartnersView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('partners.title') }
}

type Query = { readonly removed?: string | string[] }

export default async function PartnersPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { removed } = await searchParams
  const props = await asMember('partners:read', async ({ member, language, today, store }) => {
    const round = await store.rounds.current()
    return {
      ...{ role: member.role, language, today, round },
      partners: await store.partners.all(),
      evaluations: await store.evaluations.of(round),
      links: await store.personalLinks.ofRound(round),
    }
  })
  return <PartnersView {...props} removed={removed !== undefined} />
}
