import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { asMember } from '../../../../_gate/as-member'
import { currentTranslator } from '../../../../_gate/language'
import { may } from '@/lib/members/permissions'
import { countToConfirm } from '@/lib/rounds/next-round'
import { BegunView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  const t = await currentTranslator()
  return { title: t('next-round.begun.pageTitle') }
}

export default async function BegunPage() {
  const shown = await asMember('rounds:read', async ({ store, member, language, today }) => {
    const round = await store.rounds.current()
    if (round.followsId === null) return null
    const framework = await store.framework.of(round)
    const toConfirm = countToConfirm(framework, round.kind, await store.assessments.all(round))
    const along = { toConfirm, ...(await store.nextRound.broughtAlong(round.id, today)) }
    const open = may(member.role, 'registers:read') ? (await store.recommendations.open()).length : null
    return { language, round, along, open, mayConfirm: may(member.role, 'requirements:assess') }
  })
  // Before there was a second round, none was begun from another.
  if (shown === null) redirect('/rounds')
  return <BegunView {...shown} />
}
