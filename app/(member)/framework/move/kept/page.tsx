import type { Metadata } from 'next'
import { asMember } from '../../../../_gate/as-member'
import { currentTranslator } from '../../../../_gate/language'
import { KeptView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('framework-move.kept.title') }
}

export default async function KeptAnswersPage() {
  const shown = await asMember('framework:read', async ({ store, language }) => {
    const round = await store.rounds.current()
    return { language, kept: await store.moves.kept(round) }
  })
  return <KeptView {...shown} />
}
