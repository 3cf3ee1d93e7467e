import { requirementOf } from '@/lib/framework/framework'
import { gateStateText, gateText } from '@/lib/i18n/readiness-sentences'
import type { GateReadiness } from '@/lib/readiness/gates'
import type { FrontFacts } from './summary-facts'

/** How something stands, as the mark beside it shows; `none` where nothing is judged. */
export type Mark = 'ready' | 'claimed' | 'rest' | 'none'

export type GateRow = {
  readonly requirementId: string
  readonly title: string
  readonly mark: Mark
  readonly state: string
  readonly text: string
  readonly blocks: boolean
}

/** The gates of a round in words, in the order in which readiness gives them. */
export function gateRows({ framework, language }: FrontFacts, gates: readonly GateReadiness[]): readonly GateRow[] {
  return gates.map((gate) => ({
    requirementId: gate.requirementId,
    title: requirementOf(framework, gate.requirementId)?.title[language] ?? gate.requirementId,
    mark: gateMark(gate),
    state: gateStateText(language, gate),
    text: gateText(language, gate),
    blocks: gate.blocks,
  }))
}

/** A year that will be full in time is as good as full; "not applicable" has no mark. */
export function gateMark({ state }: GateReadiness): Mark {
  if (state === 'reached' || state === 'in-time') return 'ready'
  if (state === 'claimed') return 'claimed'
  return state === 'not-applicable' ? 'none' : 'rest'
}
