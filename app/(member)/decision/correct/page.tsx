import type { Metadata } from 'next'
import { currentTranslator } from '../../../_gate/language'
import { loadDecision } from '../load'
import { CorrectView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('decision.form.correctTitle') }
}

export default async function CorrectDecisionPage() {
  return <CorrectView {...await loadDecision('decision:record')} />
}
