import { changeAs } from '@/db/store'
import { day } from '@/lib/day'
import type { DecisionContent } from '@/lib/decision/record'
import type { Member } from '@/lib/members/member'
import { ok } from '@/lib/result'
import { value } from '@/tests/support/given'

/** What a form about the decision can name. */
export type DecisionIds = Readonly<Record<'decisionId' | 'decidingPartnerId', string>>

/** What the pilot means for residents, a decision on it, and a formal step that was taken. */
export async function givenFullDecision(lead: Member): Promise<DecisionIds> {
  return value(
    await changeAs(lead, async (store) => {
      const round = await store.rounds.current()
      const said = { narrative: 'Buren praten weer.', figures: '', quote: '', quoteBy: '', version: 0 }
      value(await store.value.save(round, { ...said, aspect: 'self-reliance' }))
      const partner = { kind: 'municipality', name: 'Gemeente Deur', contact: '', email: '', role: '' } as const
      const { partnerId } = value(await store.partners.add({ ...partner, inSteeringGroup: true, funds: true }))
      const { kind, name } = partner
      const content: DecisionContent = {
        ...{ outcome: 'permanent', decidedOn: day('2026-11-02'), reasoning: 'Het werkt.', conditions: '' },
        positions: [{ partnerId, kind, name, position: 'permanent', conditions: '' }],
        funding: [{ partnerId, name, year: 2027, amount: '15000.00', state: 'promised' }],
        steps: [{ body: 'council', title: 'Raadsbesluit', plannedOn: day('2026-12-15') }],
        nextEvaluationOn: day('2027-11-02'),
      }
      const decisionId = value(await store.decisions.record(round, content, null))
      await store.decisions.addStep(
        { decisionId, position: 1, doneOn: day('2026-11-10'), outcome: 'Akkoord' },
        'Raadsbesluit',
      )
      return ok({ decisionId, decidingPartnerId: partnerId })
    }),
  )
}
