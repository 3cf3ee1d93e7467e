import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { asMember } from '../../../../_gate/as-member'
import { currentTranslator } from '../../../../_gate/language'
import { differences } from '@/lib/framework/differences'
import { isSameContent } from '@/lib/framework/draft'
import { PublishView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('framework.publish.title') }
}

export default async function PublishPage() {
  const loaded = await asMember('framework:manage', async ({ store, language }) => {
    const draft = await store.editions.draft()
    const content = draft === null ? null : await store.editions.content(draft.id)
    const used = await store.editions.content((await store.rounds.current()).editionId)
    if (draft === null || content === null || used === null) return null
    const isSame = isSameContent({ ...content, version: '' }, { ...used, version: '' })
    return { language, draft, used, isSame, differences: differences(used, content) }
  })
  if (loaded === null) notFound()
  return <PublishView {...loaded} />
}
