import type { Metadata } from 'next'
import { asMember } from '../../_gate/as-member'
import { currentTranslator } from '../../_gate/language'
import { FrameworkView } from './view'

type Props = { readonly searchParams: Promise<{ discarded?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('framework.title') }
}

export default async function FrameworkPage({ searchParams }: Props) {
  const { discarded } = await searchParams
  const loaded = await asMember('framework:read', async ({ store, member, language }) => {
    const round = await store.rounds.current()
    const framework = await store.framework.of(round)
    return { member, language, round, framework, editions: await store.editions.visible() }
  })
  return <FrameworkView {...loaded} discarded={discarded !== undefined} />
}
