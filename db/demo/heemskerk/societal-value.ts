import { changeAs } from '@/db/store'
import type { Member } from '@/lib/members/member'
import type { SocietalValue } from '@/lib/value/societal-value'
import { ok } from '@/lib/result'
import { must } from '../must'

const told: readonly SocietalValue[] = [
  {
    aspect: 'by-and-for-residents',
    narrative: 'De bemiddelaars wonen zelf in Heemskerk. Zij luisteren naar beide buren en kiezen geen partij.',
    ...{ figures: '', quote: '', quoteBy: '', version: 0 },
  },
  {
    aspect: 'cohesion',
    narrative: 'Buren die elkaar uit de weg gingen, groeten elkaar weer.',
    ...{ figures: '', quote: 'Wij drinken nu samen koffie.', quoteBy: 'een bewoner', version: 0 },
  },
]

/** What two aspects of the pilot mean for residents; the other two are still to be written. */
export async function tellValue(lead: Member): Promise<void> {
  must(
    await changeAs(lead, async ({ rounds, value }) => {
      const round = await rounds.current()
      for (const one of told) must(await value.save(round, one))
      return ok(null)
    }),
  )
}
