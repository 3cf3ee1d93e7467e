import { addDays } from '@/lib/day'
import type { ShownLink } from '@/lib/evidence/link'
import type { SummaryFacts } from '@/lib/exports/summary-facts'
import type { Assessment } from '@/lib/requirements/assessment'
import { answer, framework, link, summaryFacts, today, type Given } from './heemskerk'

const reasons = [
  'De werkwijze staat op papier en is door de stuurgroep vastgesteld. Nieuwe bemiddelaars krijgen hem bij de start.',
  'Dit doen we, maar nog niet altijd op dezelfde manier. In januari leggen we het vast in het handboek.',
  '',
]

/** A pilot two thirds of the way: some requirements proven, some only claimed, some waiting, expired or rejected. */
export function workedExample(given: Given = {}): SummaryFacts {
  return summaryFacts({ answers: answers(), links: links(), ...given })
}

function answers(): readonly Assessment[] {
  return framework.requirements.flatMap(({ id }, index): readonly Assessment[] => {
    const owned =
      index % 2 === 0 ? { ownerId: index % 4 === 0 ? 'anna' : 'bram', dueOn: addDays(today, index * 3 - 20) } : {}
    const reasoning = reasons[index % reasons.length] ?? ''
    if (index % 9 === 8) return []
    if (index % 9 === 7) return [answer(id, { ...owned, reasoning, work: 'busy', verdict: 'partly' })]
    if (index % 9 === 6) return [answer(id, { ...owned, work: 'busy' })]
    if (id === 'vol-vog') {
      const notApplicableReason = 'Ons beleid vraagt geen VOG.'
      return [answer(id, { work: 'finished', verdict: 'not-applicable', notApplicableReason, approvedBy: 'bram' })]
    }
    return [answer(id, { ...owned, reasoning, work: 'finished', verdict: 'met' })]
  })
}

function links(): readonly ShownLink[] {
  const expectations = framework.requirements.flatMap(({ expectations }) => expectations)
  return expectations.flatMap(({ id, kind }, index): readonly ShownLink[] => {
    const title = `${titles[kind] ?? 'Document'} ${2024 + (index % 3)}`
    const document = { title, kind, confidential: index % 17 === 5, aboutOn: addDays(today, -10 * index) }
    const pages = index % 2 === 0 ? `${index + 1}-${index + 3}` : ''
    if (index % 11 === 4) return []
    if (index % 11 === 7) return [link(id, document, { status: 'submitted', reviewedBy: null, pages })]
    if (index % 11 === 9) return [link(id, document, { status: 'rejected', reason: 'Handtekening ontbreekt', pages })]
    if (index % 11 === 10) return [link(id, document, { validUntil: addDays(today, -index), pages })]
    return [link(id, document, { pages, validUntil: index % 3 === 0 ? null : addDays(today, 200 + index) })]
  })
}

const titles: Readonly<Record<string, string>> = {
  agreement: 'Samenwerkingsovereenkomst met gemeente en woningcorporatie',
  policy: 'Privacybeleid',
  plan: 'Projectplan',
  report: 'Voortgangsrapportage',
  minutes: 'Verslag van de stuurgroep',
  protocol: 'Handboek werkwijze',
}
