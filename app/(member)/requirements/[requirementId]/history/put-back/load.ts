import 'server-only'
import { asMember } from '../../../../../_gate/as-member'
import { requirementOf } from '@/lib/framework/framework'
import { actionsOf } from '@/lib/log/kinds'
import { namesOf } from '@/lib/log/names'
import { earlierAnswer, withPresentOwner } from '@/lib/requirements/earlier-answer'
import { partOf, periodOf } from '@/lib/rounds/history-part'

export type EarlierAnswer = NonNullable<Awaited<ReturnType<typeof loadEarlierAnswer>>>

/** The answer of now and the one after an entry of the log; null for an entry that is no change of this answer. */
export async function loadEarlierAnswer(requirementId: string, entry: number) {
  if (!Number.isSafeInteger(entry) || entry < 1) return null
  return asMember('requirements:assess', async ({ store, language }) => {
    const round = await store.rounds.current()
    const framework = await store.framework.of(round)
    const requirement = requirementOf(framework, requirementId)
    if (requirement === undefined) return null
    const entries = await store.log.since(requirementId, entry, periodOf(round, partOf(round, {})))
    const chosen = entries.at(-1)
    const isAnswer = actionsOf('answers').some((action) => action === chosen?.action)
    if (chosen === undefined || chosen.number !== entry || !isAnswer) return null
    const now = await store.assessments.get(round, requirementId)
    const earlier = earlierAnswer(
      now,
      entries.slice(0, -1).map(({ detail }) => detail),
    )
    if (earlier === null) return null
    const people = await store.log.people()
    const present = people.filter(({ isMember }) => isMember).map(({ id }) => id)
    const wanted = withPresentOwner(earlier, now, present)
    const names = namesOf(language, framework, people)
    return { language, requirement, entry: chosen, now, wanted, ownerIsGone: wanted !== earlier, names }
  })
}
