import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { asMember } from '../../../_gate/as-member'
import { currentTranslator } from '../../../_gate/language'
import { parseEvidenceQuery } from '@/lib/evidence/list-query'
import { BinView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('evidence.bin.title') }
}

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

export default async function BinPage({ searchParams }: Props) {
  const { page } = parseEvidenceQuery(await searchParams)
  const shown = await asMember('evidence:edit', async ({ store, language, today }) => ({
    language,
    today,
    bin: await store.bin.page(page),
    kept: await store.versions.bytesKept(),
  }))
  if (page > 1 && shown.bin.rows.length === 0) redirect('/evidence/bin')
  return <BinView {...shown} page={page} />
}
