import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { asMember } from '../../../../_gate/as-member'
import { currentTranslator } from '../../../../_gate/language'
import { parsePreviewQuery } from '@/lib/registers/import/preview-query'
import { loadImport } from './load'
import { RegisterImportView } from './view'

type Props = {
  readonly params: Promise<{ importId: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('import.page.title') }
}

export default async function RegisterImportPage({ params, searchParams }: Props) {
  const { importId } = await params
  const asked = parsePreviewQuery(await searchParams)
  const shown = await asMember('registers:edit', (desk) => loadImport(desk, importId, asked))
  if (shown === null) notFound()
  return <RegisterImportView {...shown} />
}
