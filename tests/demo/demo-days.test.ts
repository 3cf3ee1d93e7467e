import edition from '@/db/catalogue/toetsklaar-2026-1.json'
import { papers as beverwijkPapers } from '@/db/demo/beverwijk/papers'
import { beverwijkDays, heemskerkDays, type PilotDays } from '@/db/demo/days'
import { casePapers } from '@/db/demo/heemskerk/case-papers'
import { practicePapers } from '@/db/demo/heemskerk/practice-papers'
import { projectPapers } from '@/db/demo/heemskerk/project-papers'
import { teamPapers } from '@/db/demo/heemskerk/team-papers'
import type { Paper } from '@/db/demo/paper'
import { addDays, addMonths, day } from '@/lib/day'
import { isExpired, validUntil } from '@/lib/evidence/validity'

/** Four years of days, with a leap day and every end of a month among them. */
const everyDay = Array.from({ length: 4 * 366 }, (_, days) => addDays(day('2026-11-23'), days))

const oldest = new Map(
  edition.requirements.flatMap(({ expectations }) => expectations.map((one) => [one.id, one.maxAgeMonths])),
)

test('whatever day the demo is added, the same proof has run out and the same proof is about to', () => {
  for (const today of everyDay) {
    const ends = endsOf(heemskerkPapers(heemskerkDays(today)))
    const isOver = ends.filter(({ until }) => isExpired(until, today))
    expect(isOver.map(({ expectation }) => expectation)).toEqual(['dec-funding.e1', 'imp-complaints.e1'])
    const soon = ends.filter(({ until }) => until !== null && until >= today && until <= addDays(today, 30))
    expect(soon.map(({ expectation }) => expectation)).toEqual(['dec-full-year.e1', 'dec-volume.e1', 'dec-outcome.e1'])
    expect(endsOf(beverwijkPapers(beverwijkDays(today))).filter(({ until }) => isExpired(until, today))).toEqual([])
  }
})

test('whatever day the demo is added, Heemskerk has its full year before it decides and Beverwijk has it now', () => {
  for (const today of everyDay) {
    const heemskerk = heemskerkDays(today)
    expect(addMonths(heemskerk.firstCaseOn, 12) > today).toBe(true)
    expect(addMonths(heemskerk.firstCaseOn, 12) <= heemskerk.decisionOn).toBe(true)
    const beverwijk = beverwijkDays(today)
    expect(addMonths(beverwijk.firstCaseOn, 12) <= today).toBe(true)
    expect(beverwijk.decisionOn > today).toBe(true)
  }
})

test('whatever day the demo is added, no document in it is about a day that is still to come', () => {
  for (const today of everyDay) {
    const papers = [...heemskerkPapers(heemskerkDays(today)), ...beverwijkPapers(beverwijkDays(today))]
    for (const { aboutOn, periodFrom, periodUntil } of papers) {
      expect(aboutOn <= today && (periodUntil ?? today) <= today).toBe(true)
      expect((periodFrom ?? today) <= (periodUntil ?? today)).toBe(true)
    }
  }
})

function heemskerkPapers(days: PilotDays) {
  return [...projectPapers(days), ...practicePapers(days), ...teamPapers(days), ...casePapers(days)]
}

/** How long each document proves what it was handed in for. */
function endsOf(papers: readonly Paper<string>[]) {
  return papers.flatMap(({ aboutOn, periodUntil = null, endsOn = null, serves }) =>
    serves.map(({ expectation }) => ({
      expectation,
      until: validUntil({ aboutOn, periodUntil, endsOn }, oldest.get(expectation) ?? null),
    })),
  )
}
