import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { mostFileBytes } from '../../../../_gate/file-limit'
import { currentTranslator } from '../../../../_gate/language'
import { loadOwnEvidence } from '../load'
import { NewVersionView } from './view'

type Props = { readonly params: Promise<{ evidenceId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('evidence.newVersion.title') }
}

export default async function NewVersionPage({ params }: Props) {
  const loaded = await loadOwnEvidence((await params).evidenceId)
  if (loaded === null) notFound()
  return <NewVersionView {...loaded} maxBytes={mostFileBytes()} />
}
