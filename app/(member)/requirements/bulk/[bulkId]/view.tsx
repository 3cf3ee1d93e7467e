import { PlanView } from './plan-view'
import { ResultView } from './result-view'
import type { ShownBulk } from './shown-bulk'
import { UndoneView } from './undone-view'

/** A change of many requirements, as far as it came: planned, carried out, or undone. */
export function BulkView(shown: ShownBulk) {
  const { planned, outcomes, undone } = shown.bulk
  if (undone !== null) return <UndoneView shown={shown} undone={undone} />
  if (outcomes !== null) return <ResultView shown={shown} outcomes={outcomes} />
  return <PlanView shown={shown} planned={planned} />
}
