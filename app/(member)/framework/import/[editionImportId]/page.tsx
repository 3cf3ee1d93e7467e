import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { asMember } from '../../../../_gate/as-member'
import { currentTranslator } from '../../../../_gate/language'
import { idField } from '@/lib/forms/fields'
import { comparedFramework, differences } from '@/lib/framework/differences'
import { ConfirmImportView } from './view'

type Props = { readonly params: Promise<{ editionImportId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('framework-file.import.confirmTitle') }
}

export default async function ConfirmImportPage({ params }: Props) {
  const id = idField.safeParse((await params).editionImportId)
  const shown = await asMember('framework:manage', async ({ store, language }) => {
    const waiting = id.success ? await store.editionImports.find(id.data) : undefined
    if (waiting === undefined) return null
    const now = comparedFramework(await store.framework.of(await store.rounds.current()))
    const draft = await store.editions.draft()
    return { language, waiting, draft, differences: differences(now, waiting.content) }
  })
  if (shown === null) notFound()
  return <ConfirmImportView {...shown} />
}
