import { addDays, day } from '@/lib/day'
import type { ShownLink } from '@/lib/evidence/link'
import type { SummaryFacts } from '@/lib/exports/summary-facts'
import type { LinkGroup, RoundFacts } from '@/lib/readiness/facts'
import { unanswered, type Assessment } from '@/lib/requirements/assessment'
import { breakdownsOf, type Breakdowns } from '@/lib/registers/figures/breakdowns'
import { baseVocabularies } from '@/lib/registers/vocabularies/base'
import { isOwnCheck } from '@/lib/evidence/review'
import type { Round } from '@/lib/rounds/round'
import { someFramework } from './some-framework'

export const today = day('2026-11-23')
export const framework = someFramework()

const round: Round = {
  id: 'round',
  kind: 'pilot',
  editionId: framework.editionId,
  startsOn: day('2026-03-28'),
  decisionOn: day('2027-03-28'),
  firstCaseOn: day('2026-04-04'),
  number: 1,
  followsId: null,
  frozenOn: null,
  createdAt: new Date('2026-03-01T08:00:00Z'),
  version: 1,
}

const nothingCounted: Breakdowns = breakdownsOf(
  today,
  { months: [], outcomes: [], channels: [], nuisance: [], reasons: [], mediators: [] },
  baseVocabularies,
)

/** What a test says of a pilot; the rest is as in an organisation that has only just begun. */
export type Given = Partial<
  Pick<
    SummaryFacts,
    | 'organisation'
    | 'fictional'
    | 'language'
    | 'links'
    | 'breakdowns'
    | 'values'
    | 'decision'
    | 'indicators'
    | 'madeBy'
    | 'madeAt'
  >
> & {
  readonly answers?: readonly Assessment[]
  readonly round?: Partial<Round>
}

/** The facts of a summary, with answers and links in agreement as the store would give them. */
export function summaryFacts(given: Given = {}): SummaryFacts {
  const assessments = new Map((given.answers ?? []).map((answer) => [answer.requirementId, answer]))
  const links = given.links ?? []
  const thisRound = { ...round, ...given.round }
  return {
    organisation: given.organisation ?? 'Buurtbemiddeling Heemskerk',
    fictional: given.fictional ?? true,
    round: thisRound,
    framework,
    assessments,
    facts: roundFacts(thisRound, assessments, links),
    indicators: given.indicators ?? [],
    firstCase: thisRound.firstCaseOn === null ? null : { on: thisRound.firstCaseOn, from: 'typed' },
    ownChecked: new Set(links.filter(isOwnCheck).map(({ evidenceId }) => evidenceId)).size,
    people: new Map([
      ['anna', 'Anna de Vries'],
      ['bram', 'Bram Jansen'],
    ]),
    links,
    breakdowns: given.breakdowns ?? nothingCounted,
    language: given.language ?? 'nl',
    today,
    values: given.values ?? [],
    decision: given.decision,
    snapshot: null,
    madeBy: given.madeBy ?? 'Anna de Vries',
    madeAt: given.madeAt ?? new Date('2026-11-23T13:05:00Z'),
  }
}

/** An answer to one requirement; untouched but for what is given. */
export function answer(requirementId: string, change: Partial<Assessment> = {}): Assessment {
  return { ...unanswered(requirementId), version: 1, ...change }
}

/** A link between a document and an expectation, added by Anna and accepted by Bram unless said otherwise. */
export function link(
  expectationId: string,
  document: Partial<NonNullable<ShownLink['document']>> | null = {},
  change: Partial<ShownLink> = {},
): ShownLink {
  return {
    id: `link-${expectationId}`,
    expectationId,
    evidenceId: `evidence-${document?.title ?? expectationId}`,
    versionId: 'version',
    pages: '',
    shows: '',
    validUntil: null,
    status: 'accepted',
    uploadedBy: 'anna',
    uploadedByName: 'Anna de Vries',
    reviewedBy: 'bram',
    reviewedByName: 'Bram Jansen',
    reviewedAt: null,
    infected: false,
    privacyAsked: false,
    reason: '',
    document: document && {
      title: 'Jaarplan 2026',
      kind: 'plan',
      aboutOn: addDays(today, -100),
      versionNumber: 1,
      latestVersionNumber: 1,
      confidential: false,
      ...document,
    },
    ...change,
  }
}

function roundFacts(
  { kind, startsOn, decisionOn, firstCaseOn }: Round,
  assessments: ReadonlyMap<string, Assessment>,
  links: readonly ShownLink[],
): RoundFacts {
  const groupsOf = (expectationId: string): readonly LinkGroup[] =>
    links
      .filter((one) => one.expectationId === expectationId)
      .map(({ status, validUntil }) => ({ status, count: 1, validUntil }))
  return {
    kind,
    startsOn,
    decisionOn,
    firstCaseOn,
    requirements: framework.requirements.map((requirement) => {
      const { work, verdict, approvedBy } = assessments.get(requirement.id) ?? unanswered(requirement.id)
      return {
        ...requirement,
        own: false,
        work,
        verdict,
        approved: approvedBy !== null,
        toConfirm: false,
        expectations: requirement.expectations.map(({ id, required }) => ({ id, required, links: groupsOf(id) })),
        indicators: requirement.indicators.map(({ id, hard }) => ({ id, hard, result: 'informs' as const })),
      }
    }),
  }
}
