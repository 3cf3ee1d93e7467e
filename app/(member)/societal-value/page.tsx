import type { Metadata } from 'next'
import { asMember } from '../../_gate/as-member'
import { currentTranslator } from '../../_gate/language'
import { ValueView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('value.title') }
}

export default async function SocietalValuePage() {
  const shown = await asMember('value:read', async ({ store, member, language, today }) => {
    const { round, framework, indicators } = await store.readiness.standing(today)
    return { language, member, today, round, framework, indicators, values: await store.value.of(round) }
  })
  return <ValueView {...shown} />
}
