import type { Metadata } from 'next'
import { asMember } from '../../../_gate/as-member'
import { currentTranslator } from '../../../_gate/language'
import { RetentionView } from './view'

type Props = { readonly searchParams: Promise<{ saved?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('care.retention.title') }
}

export default async function RetentionPage({ searchParams }: Props) {
  const { saved } = await searchParams
  const shown = await asMember('registers:read', async ({ store, member, language, today }) => {
    const keepings = await store.registerCare.keepings()
    return { language, role: member.role, keepings, past: await store.registerCare.pastTerm(keepings, today) }
  })
  return <RetentionView {...shown} saved={saved !== undefined} />
}
