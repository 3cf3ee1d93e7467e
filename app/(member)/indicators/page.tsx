import type { Metadata } from 'next'
import { asMember } from '../../_gate/as-member'
import { currentTranslator } from '../../_gate/language'
import { forReader, readingForReader } from '@/lib/registers/figures/for-reader'
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
    const { framework, indicators, today: shownOn } = await store.readiness.standing(on)
    const { role } = member
    // A partner or a steering group reads from outside: small groups of cases may point at neighbours.
    const readings = indicators.map((reading) => readingForReader(role, reading, indicators))
    const breakdowns = forReader(role, await store.indicators.breakdowns(shownOn))
    return { language, role, today, on: shownOn, wrong, framework, readings, breakdowns }
  })
  return <FiguresView {...shown} />
}
