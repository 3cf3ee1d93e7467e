import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { asMember } from '../../../../_gate/as-member'
import { currentTranslator } from '../../../../_gate/language'
import { idField } from '@/lib/forms/fields'
import { PrivacyView } from './view'

type Props = {
  readonly params: Promise<{ evidenceId: string }>
  readonly searchParams: Promise<{ decided?: string | string[] }>
}

/** An item with the examination of its newest version; null when it is not there. Kept, because the title asks too. */
const load = cache((evidenceId: string) =>
  asMember('privacy:read', async ({ store, member, language }) => {
    const evidence = idField.safeParse(evidenceId).success ? await store.evidence.find(evidenceId) : undefined
    const version = evidence && (await store.examination.ofNewest(evidence.id))
    return evidence === undefined || version === undefined ? null : { member, language, evidence, version }
  }),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await load((await params).evidenceId)
  const t = await currentTranslator()
  return {
    title: loaded === null ? t('app.notFound.title') : t('examination.pageTitle', { title: loaded.evidence.title }),
  }
}

export default async function PrivacyPage({ params, searchParams }: Props) {
  const loaded = await load((await params).evidenceId)
  if (loaded === null) notFound()
  return <PrivacyView {...loaded} decided={(await searchParams).decided !== undefined} />
}
