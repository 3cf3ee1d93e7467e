import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { asMember } from '../../../_gate/as-member'
import { currentTranslator } from '../../../_gate/language'
import { canHaveIjkpunt } from '@/lib/ijkpunten/choosable'
import { ChooseFigure } from './choose-figure'
import { NewIjkpuntView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('ijkpunten.form.new') }
}

type Props = { readonly searchParams: Promise<{ readonly indicator?: string | string[] }> }

export default async function NewIjkpuntPage({ searchParams }: Props) {
  const { indicator } = await searchParams
  const shown = await asMember('ijkpunten:manage', async ({ store, language, today }) => {
    const round = await store.rounds.current()
    const framework = await store.framework.of(round)
    const definition = framework.indicators.find(({ id }) => id === indicator) ?? null
    const ijkpunten = definition === null ? [] : await store.ijkpunten.of(definition.id)
    return { language, today, round, framework, definition, ijkpunten }
  })
  const { definition } = shown
  if (definition === null && indicator !== undefined) notFound()
  if (definition === null) return <ChooseFigure {...shown} />
  if (!canHaveIjkpunt(definition)) notFound()
  return <NewIjkpuntView {...shown} definition={definition} />
}
