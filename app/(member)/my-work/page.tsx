import type { Metadata } from 'next'
import { asMember } from '../../_gate/as-member'
import { currentTranslator } from '../../_gate/language'
import { waitingAnswers } from '@/lib/my-work/my-work'
import { may } from '@/lib/members/permissions'
import { scoreReadiness } from '@/lib/readiness/score'
import { pressing } from '@/lib/recommendations/pressing'
import { MyWorkView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('my-work.title') }
}

export default async function MyWorkPage() {
  const shown = await asMember('my-work:read', async ({ store, member, language, today }) => {
    const { round, framework, assessments, facts, ...standing } = await store.readiness.standing(today)
    const { requirements } = scoreReadiness(facts, standing.today)
    const { names, left, ...evidence } = await store.myWork.of(round, member)
    const answers = waitingAnswers(round.frozenOn === null ? requirements : [], assessments, member, left, today)
    const open = may(member.role, 'registers:edit') ? await store.recommendations.open() : []
    return { language, today, member, framework, names, evidence, answers, recommendations: pressing(open, today) }
  })
  return <MyWorkView {...shown} />
}
