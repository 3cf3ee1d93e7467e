import type { ToConfirm, Verdict } from '@/lib/requirements/assessment'
import { differences, rewording, type Compared, type ComparedRequirement, type Differences } from './differences'

/** As much of an answer as decides what becomes of it when its round moves. */
export type MovingAnswer = {
  readonly requirementId: string
  /** The edition with the text that it answers. */
  readonly editionId: string
  readonly verdict: Verdict | null
  readonly reasoning: string
  readonly toConfirm: ToConfirm | null
}

/** What moving a round would do. */
export type MovePlan<A extends MovingAnswer> = {
  readonly differences: Differences
  /** Answers to a text that is worded otherwise now: does it still mean the same? */
  readonly asks: readonly AskedMeaning<A>[]
  /** Answers to exactly the text that comes back: they count again by themselves. */
  readonly back: readonly A[]
  /** Answers to what is not asked any more. They are kept. */
  readonly kept: readonly { readonly answer: A; readonly requirement: ComparedRequirement | undefined }[]
}

export type AskedMeaning<A extends MovingAnswer> = {
  readonly answer: A
  /** The requirement as it was answered. */
  readonly before: ComparedRequirement
  readonly after: ComparedRequirement
  readonly fields: Differences['reworded'][number]['fields']
  readonly proof: Differences['reworded'][number]['proof']
}

/** What an answer becomes. */
export type MovedAnswer<A extends MovingAnswer> = {
  readonly answer: A
  readonly editionId: string
  readonly toConfirm: ToConfirm | null
}

/**
 * Compares two editions, and every answer with the text that it was given to: that need not be the edition of now, when
 * the round moved before. `editionOf` gives each edition that an answer names.
 */
export function planMove<A extends MovingAnswer>(
  { from, to }: { readonly from: Compared; readonly to: Compared },
  answers: readonly A[],
  editionOf: (editionId: string) => Compared,
): MovePlan<A> {
  const next = byId(to)
  const asked = answers.filter(hasContent).map((answer) => {
    const before = byId(editionOf(answer.editionId), 'retired-too').get(answer.requirementId)
    return { answer, before, after: next.get(answer.requirementId) }
  })
  const compared = asked.flatMap(({ answer, before, after }) =>
    before === undefined || after === undefined ? [] : [{ answer, before, after, ...rewording(before, after) }],
  )
  const judged = compared.filter(({ answer }) => answer.verdict !== null)
  return {
    differences: differences(from, to),
    asks: judged.filter(({ fields }) => fields.length > 0),
    back: judged
      .filter(({ answer, fields }) => fields.length === 0 && answer.toConfirm === 'other-meaning')
      .map(({ answer }) => answer),
    kept: asked
      .filter(({ after }) => after === undefined)
      .map(({ answer, before }) => ({ answer, requirement: before })),
  }
}

/**
 * What becomes of the answers once the lead said of which requirements the meaning stayed. What nobody said anything
 * about is looked at again: better once too often. An answer that is to be looked at anyway keeps that reason.
 */
export function decideMove<A extends MovingAnswer>(
  { asks, back }: Pick<MovePlan<A>, 'asks' | 'back'>,
  to: string,
  sameMeaning: ReadonlySet<string>,
): readonly MovedAnswer<A>[] {
  const moved = asks.map(({ answer }): MovedAnswer<A> => {
    const isSame = sameMeaning.has(answer.requirementId)
    if (isSame) return { answer, editionId: to, toConfirm: ofEarlierRound(answer) }
    return { answer, editionId: answer.editionId, toConfirm: answer.toConfirm ?? 'other-meaning' }
  })
  return [...moved, ...back.map((answer) => ({ answer, editionId: answer.editionId, toConfirm: null }))].filter(
    ({ answer, editionId, toConfirm }) => editionId !== answer.editionId || toConfirm !== answer.toConfirm,
  )
}

function ofEarlierRound({ toConfirm }: MovingAnswer): ToConfirm | null {
  return toConfirm === 'earlier-round' ? toConfirm : null
}

function hasContent({ verdict, reasoning }: MovingAnswer): boolean {
  return verdict !== null || reasoning.trim() !== ''
}

function byId({ requirements }: Compared, which: 'in-force' | 'retired-too' = 'in-force') {
  const wanted = which === 'retired-too' ? requirements : requirements.filter(({ retired }) => !retired)
  return new Map(wanted.map((requirement) => [requirement.id, requirement]))
}
