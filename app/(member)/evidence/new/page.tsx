import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { asMember } from '../../../_gate/as-member'
import { mostFileBytes } from '../../../_gate/file-limit'
import { currentTranslator } from '../../../_gate/language'
import { expectationOf } from '@/lib/framework/framework'
import { NewEvidenceView } from './view'

type Props = { readonly searchParams: Promise<{ expectation?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('evidence.new.title') }
}

export default async function NewEvidencePage({ searchParams }: Props) {
  const { expectation } = await searchParams
  const shown = await asMember('evidence:edit', async ({ store, member, language }) => {
    if (expectation === undefined) return { language, member, asked: null }
    const round = await store.rounds.current()
    const asked = expectationOf(await store.framework.of(round), String(expectation))
    return round.frozenOn === null && asked && { language, member, asked }
  })
  if (!shown) notFound()
  return <NewEvidenceView {...shown} maxBytes={mostFileBytes()} />
}
