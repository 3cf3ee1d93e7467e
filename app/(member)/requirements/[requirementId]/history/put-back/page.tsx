import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentTranslator } from '../../../../../_gate/language'
import { loadEarlierAnswer } from './load'
import { PutAnswerBackView } from './view'

type Props = {
  readonly params: Promise<{ requirementId: string }>
  readonly searchParams: Promise<{ entry?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('history.restore.title') }
}

export default async function PutAnswerBackPage({ params, searchParams }: Props) {
  const loaded = await loadEarlierAnswer((await params).requirementId, Number((await searchParams).entry))
  if (loaded === null) notFound()
  return <PutAnswerBackView {...loaded} />
}
