import type { ActionState } from '../../../_gate/form'
import type { RowFieldGroup, RowFormTexts } from './form-fields'

/** What is said at each field of a form that was refused; a day that is too early is told which day comes first. */
export function formErrors(
  state: ActionState<string> | undefined,
  groups: readonly RowFieldGroup[],
  texts: RowFormTexts,
  keyField: string,
): Readonly<Record<string, string | undefined>> {
  if (state === undefined || state.ok) return {}
  const fields = groups.flatMap(({ fields: some }) => some)
  const faults = Object.entries(state.faults).map(([name, fault]) => {
    const tooEarly = fault === 'day-too-early' ? fields.find((field) => field.name === name)?.tooEarly : undefined
    return [name, tooEarly ?? texts.faults[fault]] as const
  })
  const taken = state.problem === 'register-key-taken' ? [[keyField, texts.problems[state.problem]] as const] : []
  return Object.fromEntries([...faults, ...taken])
}
