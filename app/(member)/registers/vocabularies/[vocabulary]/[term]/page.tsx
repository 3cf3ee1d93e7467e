import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { asMember } from '../../../../../_gate/as-member'
import { currentTranslator } from '../../../../../_gate/language'
import { termOf, vocabularyNames } from '@/lib/registers/vocabulary'
import { TermView } from './view'

type Props = { readonly params: Promise<{ vocabulary: string; term: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await currentTranslator()
  const { vocabulary } = await params
  const name = vocabularyNames.find((one) => one === vocabulary)
  return { title: name === undefined ? t('app.notFound.title') : t(`care.vocabulary.${name}`) }
}

export default async function TermPage({ params }: Props) {
  const { vocabulary, term: id } = await params
  const shown = await asMember('registers:manage', async ({ store, language }) => {
    const name = vocabularyNames.find((one) => one === vocabulary)
    if (name === undefined) return null
    const vocabularies = await store.registers.vocabularies()
    const term = termOf(vocabularies, name, id)
    if (term === undefined) return null
    const use = (await store.registerCare.use(name)).get(id) ?? { rows: 0, binned: 0 }
    return { language, name, term, isFirstOwn: vocabularies[name].find(({ own }) => own)?.id === id, use }
  })
  if (shown === null) notFound()
  return <TermView {...shown} />
}
