import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentTranslator } from '../../../_gate/language'
import { evidenceListFrom, evidenceListHref } from '@/lib/evidence/list-query'
import { InBin } from './in-bin'
import { loadBinned, loadEvidence } from './load'
import { EvidenceItemView } from './view'

type Props = {
  readonly params: Promise<{ evidenceId: string }>
  readonly searchParams: Promise<{
    expectation?: string | string[]
    changed?: string | string[]
    renewed?: string | string[]
    list?: string | string[]
    restored?: string | string[]
  }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { evidenceId } = await params
  const loaded = await loadEvidence(evidenceId)
  const title = loaded?.evidence.title ?? (await loadBinned(evidenceId))?.item.title
  return { title: title ?? (await currentTranslator())('app.notFound.title') }
}

export default async function EvidenceItemPage({ params, searchParams }: Props) {
  const { evidenceId } = await params
  const loaded = await loadEvidence(evidenceId)
  if (loaded === null) {
    const binned = await loadBinned(evidenceId)
    if (binned === null) notFound()
    return <InBin {...binned} />
  }
  const { expectation, changed, renewed, list, restored } = await searchParams
  return (
    <EvidenceItemView
      {...loaded}
      proposed={String(expectation ?? '')}
      changed={changed !== undefined}
      renewed={renewed !== undefined}
      lost={restored === undefined ? null : String(restored).split(' ').filter(Boolean)}
      listHref={list === undefined ? '/evidence' : evidenceListHref(evidenceListFrom(String(list)))}
    />
  )
}
