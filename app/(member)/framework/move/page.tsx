import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { asMember } from '../../../_gate/as-member'
import { currentTranslator } from '../../../_gate/language'
import { IdShape } from '@/lib/framework/provenance'
import { ChooseView } from './choose-view'
import { MoveView } from './view'

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('framework-move.title') }
}

export default async function MoveRoundPage({ searchParams }: Props) {
  const { to } = await searchParams
  const wanted = IdShape.safeParse(to)
  const shown = await asMember('framework:manage', async ({ store, language }) => {
    const round = await store.rounds.current()
    if (to === undefined) return { language, round, editions: await store.editions.visible(), move: null }
    const move = wanted.success ? await store.moves.plan(round, wanted.data) : null
    return move === null ? null : { language, round, editions: [], move }
  })
  if (shown === null) notFound()
  const { language, round, editions, move } = shown
  return move === null ? (
    <ChooseView language={language} round={round} editions={editions} />
  ) : (
    <MoveView language={language} round={round} move={move} />
  )
}
