import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { asMember } from '../../../_gate/as-member'
import { editionLabel } from '@/lib/framework/edition-label'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import { EditionView } from './view'

type Props = { readonly params: Promise<{ editionId: string }> }

/** A published edition; the draft only for who makes it. Null for one that is not there. */
const loadEdition = cache((editionId: string) =>
  asMember('framework:read', async ({ store, member, language }) => {
    const head = (await store.editions.visible()).find(({ id }) => id === editionId)
    if (head === undefined || (head.publishedAt === null && !may(member.role, 'framework:manage'))) return null
    const content = await store.editions.content(head.id)
    const root = head.rootId === null ? null : await store.editions.content(head.rootId)
    return content === null ? null : { language, head, content, root }
  }),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await loadEdition((await params).editionId)
  if (loaded === null) return {}
  const { language, head } = loaded
  return { title: translator(language)('framework.edition.title', { version: editionLabel(language, head.version) }) }
}

export default async function EditionPage({ params }: Props) {
  const loaded = await loadEdition((await params).editionId)
  if (loaded === null) notFound()
  return <EditionView {...loaded} />
}
