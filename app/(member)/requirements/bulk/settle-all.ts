import { tries } from '../../../_answers/save-answer'
import { unanswered, type AnswerChange, type Assessment } from '@/lib/requirements/assessment'
import type { Round } from '@/lib/rounds/round'

/** The part of the store that saving many answers needs. */
export type ManyAnswers = {
  readonly all: (round: Round) => Promise<readonly Assessment[]>
  readonly saveAll: (round: Round, changes: readonly AnswerChange[]) => Promise<readonly AnswerChange[]>
}

type Settled<Item, Told> = {
  readonly items: readonly Item[]
  readonly idOf: (item: Item) => string
  /** What is to be saved on top of the answer as it is now, or what to tell without saving. */
  readonly decide: (item: Item, now: Assessment) => { readonly after: Assessment } | { readonly outcome: Told }
  readonly saved: (change: AnswerChange) => Told
  /** Somebody was first every time. */
  readonly unsaved: (item: Item, now: Assessment) => Told
}

/**
 * Settles every item, whatever colleagues save at the same moment: reads, decides, saves all together, and looks again at
 * those where somebody was first. The number of statements does not depend on the number of items.
 */
export async function settleAll<Item, Told>(
  answers: ManyAnswers,
  round: Round,
  { items, idOf, decide, saved, unsaved }: Settled<Item, Told>,
): Promise<readonly Told[]> {
  const told = new Map<string, Told>()
  let stored = new Map<string, Assessment>()
  const now = (item: Item) => stored.get(idOf(item)) ?? unanswered(idOf(item))
  for (let left = tries; left > 0 && told.size < items.length; left -= 1) {
    stored = new Map((await answers.all(round)).map((answer) => [answer.requirementId, answer]))
    const changes: AnswerChange[] = []
    for (const item of items.filter((one) => !told.has(idOf(one)))) {
      const decision = decide(item, now(item))
      if ('outcome' in decision) told.set(idOf(item), decision.outcome)
      else changes.push({ before: now(item), after: decision.after })
    }
    const kept = changes.length === 0 ? [] : await answers.saveAll(round, changes)
    for (const change of kept) told.set(change.after.requirementId, saved(change))
  }
  return items.map((item) => told.get(idOf(item)) ?? unsaved(item, now(item)))
}
