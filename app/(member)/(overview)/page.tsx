import type { Metadata } from 'next'
import { asMember } from '../../_gate/as-member'
import { currentTranslator } from '../../_gate/language'
import { may } from '@/lib/members/permissions'
import { waitingAnswers, waitsForMember } from '@/lib/my-work/my-work'
import { scoreReadiness } from '@/lib/readiness/score'
import { certificateWarning } from '@/lib/recognition/warning'
import { OverviewView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('app.overview') }
}

export default async function OverviewPage() {
  const shown = await asMember('readiness:read', async ({ store, member, language, today }) => {
    const standing = await store.readiness.standing(today)
    const { days, waiting, recognitions } = await store.overview.of(standing.round, member)
    const readiness = scoreReadiness(standing.facts, standing.today)
    const isRunning = standing.round.frozenOn === null
    const answers = waitingAnswers(
      isRunning ? readiness.requirements : [],
      standing.assessments,
      member,
      waiting.left,
      today,
    )
    return {
      language,
      role: member.role,
      standing,
      readiness,
      days,
      certificate: certificateWarning(recognitions, standing.round, today),
      waiting: may(member.role, 'my-work:read') ? waitsForMember(waiting, answers) : null,
    }
  })
  return <OverviewView {...shown} />
}
