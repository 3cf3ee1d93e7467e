import type { Day } from '@/lib/day'
import type { Fraction } from '@/lib/readiness/fractions'
import type { Part } from '@/lib/framework/weight'
import { scoreReadiness } from '@/lib/readiness/score'
import type { Standing } from '@/lib/readiness/standing'
import type { Text } from '@/lib/i18n/languages'
import type { ComparedRound } from './compare'
import type { SnapshotContent } from './snapshot/content'
import { frozenFacts } from './snapshot/frozen-standing'

/** A round that runs, as it stands on a day. */
export function runningRound({ round, framework, facts, indicators }: Standing, today: Day): ComparedRound {
  const readiness = scoreReadiness(facts, today)
  const { id, number, kind } = round
  return { ...{ id, number, kind, day: today, frozen: false }, ...judged(framework, readiness), indicators }
}

/** A round that was frozen, as it was judged then. */
export function frozenRound(content: SnapshotContent): ComparedRound {
  const { id, number, kind } = content.round
  return {
    ...{ id, number, kind, day: content.snapshot.madeOn, frozen: true },
    ...judged(content.edition, content.readiness),
    indicators: frozenFacts(content).indicators,
  }
}

type Titled = { readonly id: string; readonly title: Text }
type Edition = { readonly themes: readonly Titled[]; readonly requirements: readonly Titled[] }
type Judged = {
  readonly part: Part
  readonly fractions: { readonly must: Fraction }
  readonly otherPart: { readonly part: Part; readonly must: Fraction } | null
  readonly themes: readonly { readonly themeId: string; readonly fractions: { readonly must: Fraction } }[]
  readonly requirements: readonly {
    readonly id: string
    readonly state: ComparedRound['requirements'][number]['state']
  }[]
}

/** Only what both the edition and the judgement know: a theme in which nothing counts has no figure. */
function judged(edition: Edition, readiness: Judged): Pick<ComparedRound, 'parts' | 'themes' | 'requirements'> {
  const { part, fractions, otherPart } = readiness
  const themeTitles = new Map(edition.themes.map(({ id, title }) => [id, title]))
  const titles = new Map(edition.requirements.map(({ id, title }) => [id, title]))
  return {
    parts: [
      { id: part, must: fractions.must },
      ...(otherPart === null ? [] : [{ id: otherPart.part, must: otherPart.must }]),
    ],
    themes: readiness.themes.flatMap(({ themeId, fractions }) => {
      const title = themeTitles.get(themeId)
      return title === undefined ? [] : [{ id: themeId, title, must: fractions.must }]
    }),
    requirements: readiness.requirements.flatMap(({ id, state }) => {
      const title = titles.get(id)
      return title === undefined ? [] : [{ id, title, state }]
    }),
  }
}
