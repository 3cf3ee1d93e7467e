import type { Day } from '@/lib/day'
import type { Framework } from '@/lib/framework/framework'
import type { OrganisationId } from '@/lib/members/member'
import type { LinkGroup, RoundFacts } from '@/lib/readiness/facts'
import type { Standing } from '@/lib/readiness/standing'
import { frozenFacts } from '@/lib/rounds/snapshot/frozen-standing'
import { roundFacts } from '@/lib/requirements/round-facts'
import { figuresOn } from '../registers/indicators/figures'
import { frameworkOf } from './framework'
import { frozenContent } from './frozen-content'
import { storedRound } from './stored-round'
import type { Tx } from './transaction'

/** The facts that readiness is counted from. */
export function readinessReader(tx: Tx, organisationId: OrganisationId) {
  const read = async (today: Day, apart?: string) => {
    const { round, assessments, links, ownChecked, registers } = await storedRound(tx, apart)
    const framework = await frameworkOf(tx, organisationId, round.editionId)
    if (round.frozenOn !== null) {
      const frozen = frozenFacts(await frozenContent(tx, round))
      const known = { round, framework, assessments, links, ownChecked: frozen.ownChecked, today: round.frozenOn }
      return { ...known, factsWith: () => frozen }
    }
    const figures = await figuresOn(tx, organisationId, today, registers)
    const factsWith = (groups: readonly LinkGroupOf[]) => {
      const of = grouped(groups)
      const stored = { round, framework, assessments, linksOf: (id: string) => of.get(id) ?? [] }
      return roundFacts(stored, figures, today)
    }
    return { round, framework, assessments, ownChecked, links, today, factsWith }
  }
  return {
    /**
     * Everything a screen or export needs to say how the round stands on a day: one statement, and one more when the
     * registers changed since their figures of that day were counted. A frozen round stands as its snapshot says.
     */
    standing: async (asked: Day): Promise<Standing> => {
      const { round, framework, assessments, ownChecked, links, today, factsWith } = await read(asked)
      const { facts, indicators, firstCase } = factsWith(links)
      return { round, today, framework, assessments, ownChecked, facts, indicators, firstCase }
    },

    /** The facts of the round as they are, and as they would be without one item: as many statements. */
    withAndWithout: async (
      evidenceId: string,
      today: Day,
    ): Promise<{ readonly framework: Framework; readonly now: RoundFacts; readonly without: RoundFacts }> => {
      const { framework, links, factsWith } = await read(today, evidenceId)
      const without = factsWith(links.filter(({ apart }) => !apart))
      return { framework, now: factsWith(links).facts, without: without.facts }
    },
  }
}

type LinkGroupOf = LinkGroup & { readonly expectationId: string }

function grouped(groups: readonly LinkGroupOf[]): ReadonlyMap<string, readonly LinkGroup[]> {
  const of = new Map<string, LinkGroup[]>()
  for (const { expectationId, ...group } of groups) of.set(expectationId, [...(of.get(expectationId) ?? []), group])
  return of
}
