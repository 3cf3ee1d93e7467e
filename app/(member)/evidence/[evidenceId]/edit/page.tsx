import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentTranslator } from '../../../../_gate/language'
import { loadOwnEvidence } from '../load'
import { EditView } from './view'

type Props = { readonly params: Promise<{ evidenceId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('evidence.edit.title') }
}

export default async function EditEvidencePage({ params }: Props) {
  const loaded = await loadOwnEvidence((await params).evidenceId)
  if (loaded === null) notFound()
  return <EditView language={loaded.language} evidence={loaded.evidence} />
}
