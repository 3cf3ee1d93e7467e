import { changeAs } from '@/db/store'
import { day } from '@/lib/day'
import type { Member } from '@/lib/members/member'
import { ok } from '@/lib/result'
import { value } from '@/tests/support/given'

/** What addresses and forms about partners can name. */
export type PartnerIds = Readonly<Record<'partnerId' | 'fundingPartnerId' | 'personalLinkId', string>>

/** A partner that pays, what it said, what a year costs, and a link that is still open. */
export async function givenFullPartners(lead: Member): Promise<PartnerIds> {
  return value(
    await changeAs(lead, async (store) => {
      const round = await store.rounds.current()
      const partner = { kind: 'police', name: 'Politie Deur', contact: '', email: '', role: '' } as const
      const { partnerId } = value(await store.partners.add({ ...partner, inSteeringGroup: false, funds: true }))
      const line = { year: 2027, amount: '15000.00', seenVersion: 0 }
      value(await store.funding.saveBudget(null, { ...line, year: 2031 }))
      value(
        await store.funding.saveFunding(null, {
          ...line,
          partnerId,
          name: partner.name,
          state: 'asked',
          condition: '',
        }),
      )
      const answers = { results: 'Rust.', cooperation: '', residents: '', better: '', continuation: '' }
      const said = { answers, position: 'extend', conditions: '', filledBy: 'Wijkagent' } as const
      await store.evaluations.add(round.id, { ...said, partnerId, handedInOn: day('2026-11-20') })
      await store.personalLinks.make({
        ...{ purpose: 'evaluation', roundId: round.id, subjectId: partnerId, language: 'nl', title: partner.name },
        until: day('2026-12-20'),
      })
      const link = (await store.personalLinks.ofRound(round)).find(({ subjectId }) => subjectId === partnerId)
      if (link === undefined) throw new Error('no link was made')
      return ok({ partnerId, fundingPartnerId: partnerId, personalLinkId: link.id })
    }),
  )
}
