import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { loadIndicator } from './load'
import { IndicatorView } from './view'

type Props = {
  readonly params: Promise<{ indicatorId: string }>
  readonly searchParams: Promise<{ readonly on?: string | string[] }>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const loaded = await loadIndicator((await params).indicatorId, oneOf((await searchParams).on))
  return loaded === null ? {} : { title: loaded.reading.definition.title[loaded.language] }
}

export default async function IndicatorPage({ params, searchParams }: Props) {
  const loaded = await loadIndicator((await params).indicatorId, oneOf((await searchParams).on))
  if (loaded === null) notFound()
  return <IndicatorView {...loaded} />
}

/** One text, so that the page and its title ask for the same. A day that is said twice is no day. */
function oneOf(on: string | string[] | undefined): string {
  return Array.isArray(on) ? on.join(' ') : (on ?? '')
}
