import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentTranslator } from '../../../_gate/language'
import { evidenceListFrom, evidenceListHref } from '@/lib/evidence/list-query'
import { loadEvidence } from './load'
import { EvidenceItemView } from './view'

type Props = {
  readonly params: Promise<{ evidenceId: string }>
  readonly searchParams: Promise<{
    expectation?: string | string[]
    changed?: string | string[]
    list?: string | string[]
  }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await loadEvidence((await params).evidenceId)
  return { title: loaded?.evidence.title ?? (await currentTranslator())('app.notFound.title') }
}

export default async function EvidenceItemPage({ params, searchParams }: Props) {
  const loaded = await loadEvidence((await params).evidenceId)
  if (loaded === null) notFound()
  const { expectation, changed, list } = await searchParams
  return (
    <EvidenceItemView
      {...loaded}
      proposed={String(expectation ?? '')}
      changed={changed !== undefined}
      listHref={list === undefined ? '/evidence' : evidenceListHref(evidenceListFrom(String(list)))}
    />
  )
}
