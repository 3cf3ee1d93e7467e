import type { DecisionDesk } from '@/lib/decision/desk'
import { stepRows } from '@/lib/decision/decision-form'
import { formalBodies } from '@/lib/decision/decision'
import type { DecisionTable } from '@/lib/decision/table'

/** A partner in the form, and what is filled in already. */
export type FormPartner = { readonly id: string; readonly name: string }

/** What the form of a decision begins with: field names with their values, and the rows it has. */
export type FormValues = {
  readonly partners: readonly FormPartner[]
  readonly funders: readonly FormPartner[]
  readonly years: readonly number[]
  readonly saved: Readonly<Record<string, string>>
}

/** From the record in force when it is corrected; else from the newest evaluations and from the money as it stands. */
export function formValues({ partners, funding: paid }: DecisionDesk, table: DecisionTable): FormValues {
  const { decision, positions, funding, years } = table
  const funders = new Map(partners.filter(({ funds }) => funds).map(({ id, name }) => [id, name]))
  for (const { partnerId, name } of decision?.funding ?? paid) funders.set(partnerId, name)
  const saved: Record<string, string> = {}
  for (const { partnerId, position, conditions } of positions) {
    saved[`position.${partnerId}`] = position ?? ''
    saved[`conditions.${partnerId}`] = conditions
  }
  for (const { partnerId, year, amount, state } of funding) {
    // Whole euros as people write them; the cents stay where there are any.
    saved[`amount.${partnerId}.${year}`] = amount.replace(/\.00$/, '').replace('.', ',')
    saved[`state.${partnerId}.${year}`] = state
  }
  stepRows.forEach((row, index) => {
    const step = decision?.steps[index]
    saved[`body.${row}`] = step?.body ?? formalBodies[index] ?? 'other'
    saved[`step.${row}`] = step?.title ?? ''
    saved[`planned.${row}`] = step?.plannedOn ?? ''
  })
  return {
    partners: positions.map(({ partnerId, name }) => ({ id: partnerId, name })),
    funders: [...funders].map(([id, name]) => ({ id, name })),
    years,
    saved: {
      ...saved,
      ...{ outcome: decision?.outcome ?? '', decidedOn: decision?.decidedOn ?? '' },
      ...{ reasoning: decision?.reasoning ?? '', conditions: decision?.conditions ?? '' },
      nextEvaluationOn: decision?.nextEvaluationOn ?? '',
    },
  }
}
