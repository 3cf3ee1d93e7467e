import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentTranslator } from '../../../../../_gate/language'
import { loadMediator } from '../load'
import { EraseNameView } from './view'

type Props = { readonly params: Promise<{ mediatorId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await currentTranslator()
  const loaded = await loadMediator('registers:manage', (await params).mediatorId)
  return { title: loaded === null ? t('app.notFound.title') : t('care.erase.title', { code: loaded.code }) }
}

export default async function EraseNamePage({ params }: Props) {
  const loaded = await loadMediator('registers:manage', (await params).mediatorId)
  if (loaded === null) notFound()
  return <EraseNameView {...loaded} />
}
