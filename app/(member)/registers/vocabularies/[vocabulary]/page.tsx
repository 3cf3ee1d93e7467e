import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { asMember } from '../../../../_gate/as-member'
import { currentTranslator } from '../../../../_gate/language'
import { vocabularyNames } from '@/lib/registers/vocabulary'
import { VocabularyView } from './view'

type Props = {
  readonly params: Promise<{ vocabulary: string }>
  readonly searchParams: Promise<{ saved?: string | string[] }>
}

const named = (text: string) => vocabularyNames.find((name) => name === text)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await currentTranslator()
  const name = named((await params).vocabulary)
  return { title: name === undefined ? t('app.notFound.title') : t(`care.vocabulary.${name}`) }
}

export default async function VocabularyPage({ params, searchParams }: Props) {
  const { vocabulary } = await params
  const { saved } = await searchParams
  const shown = await asMember('registers:read', async ({ store, member, language }) => {
    const name = named(vocabulary)
    if (name === undefined) return null
    const vocabularies = await store.registers.vocabularies()
    return { language, role: member.role, name, terms: vocabularies[name], use: await store.registerCare.use(name) }
  })
  if (shown === null) notFound()
  return <VocabularyView {...shown} saved={saved !== undefined} />
}
