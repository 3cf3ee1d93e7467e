import type { Metadata } from 'next'
import { asMember } from '../../../_gate/as-member'
import { currentTranslator } from '../../../_gate/language'
import { FundingView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('partners.funding.title') }
}

type Query = { readonly from?: string | string[] }

export default async function FundingPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { from } = await searchParams
  const props = await asMember('partners:read', async ({ member, language, store }) => {
    const { decisionOn } = await store.rounds.current()
    const asked = Number(from)
    const first = Number.isInteger(asked) && asked >= 2000 && asked <= 2098 ? asked : Number(decisionOn.slice(0, 4))
    return {
      ...{ role: member.role, language, years: [first, first + 1, first + 2] },
      partners: await store.partners.all(),
      money: await store.funding.all(),
    }
  })
  return <FundingView {...props} />
}
