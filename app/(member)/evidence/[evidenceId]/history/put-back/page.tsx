import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentTranslator } from '../../../../../_gate/language'
import { loadEarlierDetails } from './load'
import { PutDetailsBackView } from './view'

type Props = {
  readonly params: Promise<{ evidenceId: string }>
  readonly searchParams: Promise<{ entry?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('history.restore.titleEvidence') }
}

export default async function PutDetailsBackPage({ params, searchParams }: Props) {
  const loaded = await loadEarlierDetails((await params).evidenceId, Number((await searchParams).entry))
  if (loaded === null) notFound()
  return <PutDetailsBackView {...loaded} />
}
