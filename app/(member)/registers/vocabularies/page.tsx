import type { Metadata } from 'next'
import { asMember } from '../../../_gate/as-member'
import { currentTranslator } from '../../../_gate/language'
import { VocabulariesView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('care.lists.title') }
}

export default async function VocabulariesPage() {
  const shown = await asMember('registers:read', async ({ store, language }) => ({
    language,
    vocabularies: await store.registers.vocabularies(),
  }))
  return <VocabulariesView {...shown} />
}
