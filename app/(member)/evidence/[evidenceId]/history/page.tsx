import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HistoryView } from '../../../../_history/history-view'
import { loadHistory } from './load'

type Props = {
  readonly params: Promise<{ evidenceId: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const loaded = await loadHistory((await props.params).evidenceId, JSON.stringify(await props.searchParams))
  return loaded === null ? {} : { title: loaded.pageTitle }
}

export default async function EvidenceHistoryPage(props: Props) {
  const query = await props.searchParams
  const loaded = await loadHistory((await props.params).evidenceId, JSON.stringify(query))
  if (loaded === null) notFound()
  return <HistoryView {...loaded} about="evidence" restored={query['restored'] !== undefined} />
}
