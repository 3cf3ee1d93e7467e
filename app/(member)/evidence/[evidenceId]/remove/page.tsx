import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentTranslator } from '../../../../_gate/language'
import { loadWithLoss } from '../load'
import { RemoveView } from './view'

type Props = { readonly params: Promise<{ evidenceId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('evidence.remove.title') }
}

export default async function RemoveEvidencePage({ params }: Props) {
  const loaded = await loadWithLoss((await params).evidenceId)
  if (loaded === null) notFound()
  return <RemoveView {...loaded} />
}
