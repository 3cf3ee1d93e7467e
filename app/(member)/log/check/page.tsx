import type { Metadata } from 'next'
import { asMember } from '../../../_gate/as-member'
import { currentTranslator } from '../../../_gate/language'
import { parseHead } from '@/lib/log/head'
import { CheckView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('log-page.check.title') }
}

type Query = Promise<{ noted?: string | string[] }>

export default async function CheckPage({ searchParams }: { searchParams: Query }) {
  const typed = String((await searchParams).noted ?? '').trim()
  const noted = parseHead(typed)
  const checked = await asMember('log:read', async ({ store, language }) => ({
    language,
    found: await store.log.verify(noted),
  }))
  return <CheckView {...checked} checkedAt={new Date()} noted={noted} unreadable={typed !== '' && noted === null} />
}
