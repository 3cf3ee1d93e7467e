import type { Metadata } from 'next'
import { asMember } from '../../../_gate/as-member'
import { currentTranslator } from '../../../_gate/language'
import { proposeNext } from '@/lib/rounds/propose-next'
import { NextRoundView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  const t = await currentTranslator()
  return { title: t('next-round.pageTitle') }
}

export default async function NextRoundPage() {
  const shown = await asMember('rounds:manage', async ({ store, language, today }) => {
    const round = await store.rounds.current()
    if (round.frozenOn === null) return { language, round, next: null }
    const isPilot = round.kind === 'pilot'
    const outcome = isPilot ? ((await store.decisions.of(round)).at(0)?.outcome ?? null) : null
    const recognition = isPilot ? null : await store.recognitions.of(round)
    const { why, ...proposed } = proposeNext({ round, outcome, recognition }, today)
    const editions = await store.editions.visible()
    return { language, round, next: { why, proposed, editions, along: await store.nextRound.toBring(round) } }
  })
  return <NextRoundView {...shown} />
}
