import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { loadIjkpunt } from './load'
import { IjkpuntView } from './view'

type Props = { readonly params: Promise<{ indicatorId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await loadIjkpunt((await params).indicatorId)
  return loaded === null ? {} : { title: loaded.definition.title[loaded.language] }
}

export default async function IjkpuntPage({ params }: Props) {
  const loaded = await loadIjkpunt((await params).indicatorId)
  if (loaded === null) notFound()
  return <IjkpuntView {...loaded} />
}
