import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentTranslator } from '../../../../../_gate/language'
import { loadMediator } from '../load'
import { KnownView } from './view'

type Props = { readonly params: Promise<{ mediatorId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await currentTranslator()
  const loaded = await loadMediator('registers:read', (await params).mediatorId)
  return { title: loaded === null ? t('app.notFound.title') : t('care.known.title', { code: loaded.code }) }
}

export default async function KnownPage({ params }: Props) {
  const loaded = await loadMediator('registers:read', (await params).mediatorId)
  if (loaded === null) notFound()
  return <KnownView {...loaded} />
}
