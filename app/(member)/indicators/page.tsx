import type { Metadata } from 'next'
import { asMember } from '../../_gate/as-member'
import { currentTranslator } from '../../_gate/language'
import { askedOn } from './asked-day'
import { FiguresView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('figures.title') }
}

type Props = { readonly searchParams: Promise<{ readonly on?: string | string[] }> }

export default async function FiguresPage({ searchParams }: Props) {
  const { on: text } = await searchParams
  const shown = await asMember('indicators:read', async ({ store, member, language, today }) => {
    const { on, wrong } = askedOn(text, today)
    const { framework, indicators } = await store.readiness.standing(on)
    const breakdowns = await store.indicators.breakdowns(on)
    return { language, role: member.role, today, on, wrong, framework, readings: indicators, breakdowns }
  })
  return <FiguresView {...shown} />
}
