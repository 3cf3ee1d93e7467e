import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { asMember } from '../../../_gate/as-member'
import { currentTranslator } from '../../../_gate/language'
import { compareRounds } from '@/lib/rounds/compare'
import { askedRounds, type CompareAddress } from '@/lib/rounds/compare-query'
import { loadRound } from './load'
import { CompareView } from './view'

type Props = { readonly searchParams: Promise<CompareAddress> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await currentTranslator()
  return { title: t('compare-rounds.title') }
}

export default async function CompareRoundsPage({ searchParams }: Props) {
  const address = await searchParams
  const shown = await asMember('rounds:read', async ({ store, language, today }) => {
    const rounds = await store.rounds.all()
    const asked = askedRounds(address, rounds)
    if (asked === 'not-found') return null
    if (asked === null) return { language, rounds, compared: null }
    const one = await loadRound(store, asked.one, today)
    const other = await loadRound(store, asked.other, today)
    const comparison = compareRounds(one, other)
    return { language, rounds, compared: { one, other, comparison, show: asked.show } }
  })
  if (shown === null) notFound()
  return <CompareView {...shown} />
}
