import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { asMember } from '../../../../_gate/as-member'
import { currentTranslator } from '../../../../_gate/language'
import { scoreReadiness } from '@/lib/readiness/score'
import { stillOpen } from '@/lib/rounds/still-open'
import { FreezeView } from './view'

type Props = {
  readonly params: Promise<{ roundId: string }>
  readonly searchParams: Promise<{ problem?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('rounds.freeze.pageTitle') }
}

export default async function FreezePage({ params, searchParams }: Props) {
  const { roundId } = await params
  const { problem } = await searchParams
  const shown = await asMember('rounds:manage', async ({ store, language, today }) => {
    const standing = await store.readiness.standing(today)
    if (standing.round.id !== roundId) return null
    const { decision } = await store.road.of(standing.round)
    const readiness = scoreReadiness(standing.facts, standing.today)
    return { language, round: standing.round, open: stillOpen(standing.facts, readiness, decision !== null) }
  })
  if (shown === null) notFound()
  if (shown.round.frozenOn !== null) redirect(`/rounds/${roundId}`)
  return <FreezeView {...shown} problem={problem === undefined ? null : String(problem)} />
}
