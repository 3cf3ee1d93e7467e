import type { Metadata } from 'next'
import { currentTranslator } from '../../../_gate/language'
import { loadDecision } from '../load'
import { RecordView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('decision.form.title') }
}

export default async function RecordDecisionPage() {
  return <RecordView {...await loadDecision('decision:record')} />
}
