import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { asMember } from '../../../../_gate/as-member'
import { currentTranslator } from '../../../../_gate/language'
import { idField } from '@/lib/forms/fields'
import { toldQuery } from '@/lib/requirements/list-query'
import { BulkView } from './view'

type Props = {
  readonly params: Promise<{ bulkId: string }>
  readonly searchParams: Promise<{ list?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('bulk.open') }
}

export default async function BulkPage({ params, searchParams }: Props) {
  const { bulkId } = await params
  const { list } = await searchParams
  const shown = await asMember('requirements:assess', async ({ store, member, language }) => {
    const bulk = idField.safeParse(bulkId).success ? await store.bulkChanges.find(bulkId) : null
    if (bulk === null) return null
    const framework = await store.framework.of(await store.rounds.current())
    const listQuery = toldQuery(
      list,
      framework.themes.map(({ id }) => id),
    )
    return { language, memberId: member.id, bulk, framework, members: await store.members.all(), listQuery }
  })
  if (shown === null) notFound()
  return <BulkView {...shown} />
}
