import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { translator } from '@/lib/i18n/translate'
import { loadRound } from './load'
import { RoundView } from './view'

type Props = {
  readonly params: Promise<{ roundId: string }>
  readonly searchParams: Promise<{ frozen?: string; check?: string }>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const found = await loadRound((await params).roundId, (await searchParams).check !== undefined)
  if (found === null) return {}
  const { language, round } = found
  const t = translator(language)
  return { title: t('rounds.name', { number: round.number, kind: t(`rounds.kind.${round.kind}`) }) }
}

export default async function RoundPage({ params, searchParams }: Props) {
  const { frozen, check } = await searchParams
  const found = await loadRound((await params).roundId, check !== undefined)
  if (found === null) notFound()
  // A round that still runs is told on the page of the rounds.
  if (found.snapshot === null) redirect('/rounds')
  return <RoundView {...found} justFrozen={frozen !== undefined} />
}
