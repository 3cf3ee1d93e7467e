import { day } from '@/lib/day'
import type { OpenRecommendation } from '@/lib/recommendations/recommendation'
import { isPastTerm, pressing } from '@/lib/recommendations/pressing'

const today = day('2026-11-23')
const due = (dueOn: string | null): OpenRecommendation => ({
  ...{ id: dueOn ?? 'none', source: 'ccv', sourceName: null, day: day('2026-11-01'), text: 'Werf mensen.' },
  ...{ owner: null, requirementId: null, evidenceId: null, evidenceTitle: null },
  dueOn: dueOn === null ? null : day(dueOn),
})

test('a recommendation presses from sixty days before its term, and stays so after it', () => {
  const found = pressing([due('2026-10-01'), due('2027-01-22'), due('2027-01-23'), due(null)], today)
  expect(found.map(({ id }) => id)).toEqual(['2026-10-01', '2027-01-22'])
})

test('its term has passed on the day after', () => {
  expect([due('2026-11-22'), due('2026-11-23'), due(null)].map((one) => isPastTerm(one, today))).toEqual([
    true,
    false,
    false,
  ])
})
