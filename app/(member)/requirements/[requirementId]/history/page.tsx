import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HistoryView } from '../../../../_history/history-view'
import { loadHistory } from './load'

type Props = {
  readonly params: Promise<{ requirementId: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const loaded = await loadHistory((await props.params).requirementId, JSON.stringify(await props.searchParams))
  return loaded === null ? {} : { title: loaded.pageTitle }
}

export default async function RequirementHistoryPage(props: Props) {
  const query = await props.searchParams
  const loaded = await loadHistory((await props.params).requirementId, JSON.stringify(query))
  if (loaded === null) notFound()
  return <HistoryView {...loaded} about="requirement" restored={query['restored'] !== undefined} />
}
