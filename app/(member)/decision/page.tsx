import type { Metadata } from 'next'
import { currentTranslator } from '../../_gate/language'
import { loadDecision } from './load'
import { DecisionView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('decision.title') }
}

type Query = { readonly problem?: string | string[] }

export default async function DecisionPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { problem } = await searchParams
  return (
    <DecisionView {...await loadDecision('decision:read')} problem={problem === undefined ? null : String(problem)} />
  )
}
