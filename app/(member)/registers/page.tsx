import type { Metadata } from 'next'
import { asMember } from '../../_gate/as-member'
import { currentTranslator } from '../../_gate/language'
import { RegistersView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('registers.title') }
}

export default async function RegistersPage() {
  const shown = await asMember('registers:read', async ({ store, member, language }) => ({
    language,
    role: member.role,
    standings: await store.registers.overview(),
    framework: await store.framework.of(await store.rounds.current()),
  }))
  return <RegistersView {...shown} />
}
