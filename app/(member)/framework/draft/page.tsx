import type { Metadata } from 'next'
import { currentTranslator } from '../../../_gate/language'
import { loadDraft } from './load'
import { NoDraft } from './no-draft'
import { DraftView } from './view'

type Props = { readonly searchParams: Promise<{ added?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('framework.requirement.back') }
}

export default async function DraftPage({ searchParams }: Props) {
  const loaded = await loadDraft()
  if (loaded === null) return <NoDraft t={await currentTranslator()} />
  return <DraftView {...loaded} added={(await searchParams).added !== undefined} />
}
