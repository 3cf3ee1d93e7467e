import type { Metadata } from 'next'
import { currentTranslator } from '../../_gate/language'
import { loadLog } from './load'
import { LogView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('log-page.title') }
}

type Query = Promise<Readonly<Record<string, string | string[] | undefined>>>

export default async function LogPage({ searchParams }: { searchParams: Query }) {
  return <LogView {...await loadLog(await searchParams)} />
}
