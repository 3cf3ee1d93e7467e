import { z } from 'zod'
import { choiceField, dayField, optionalDayField, optionalText } from '@/lib/forms/fields'
import { fundingStates, type Partner } from '@/lib/partners/partner'
import { readAmount } from './amount'
import { decisionOptions, formalBodies, type Decision } from './decision'
import type { DecisionContent } from './record'

/** How many formal steps the form has room for: one for each kind of body. */
export const stepRows = [1, 2, 3, 4] as const

const listed = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((sent) => (Array.isArray(sent) ? sent : [sent]))

const base = {
  outcome: choiceField(decisionOptions),
  decidedOn: dayField,
  reasoning: optionalText(4000),
  conditions: optionalText(4000),
  nextEvaluationOn: optionalDayField,
  partner: listed,
  funder: listed,
  year: listed,
}

/**
 * The form of a decision. Beside its own fields it has per partner `position.<id>` and `conditions.<id>`, per funder
 * and year `amount.<id>.<year>` and `state.<id>.<year>`, and per formal step `body.<n>`, `step.<n>` and `planned.<n>`.
 */
export const DecisionFormShape = z.looseObject(base).transform((fields, context) => {
  const read = <T>(name: string, shape: z.ZodType<T>): T => {
    const sent = shape.safeParse(fields[name])
    if (sent.success) return sent.data
    context.addIssue({ code: 'custom', path: [name], message: sent.error.issues[0]?.message ?? 'wrong' })
    return z.NEVER
  }
  return {
    ...{ outcome: fields.outcome, decidedOn: fields.decidedOn, nextEvaluationOn: fields.nextEvaluationOn },
    ...{ reasoning: fields.reasoning, conditions: fields.conditions },
    positions: fields.partner.map((partnerId) => ({
      partnerId,
      position: read(`position.${partnerId}`, PositionField),
      conditions: read(`conditions.${partnerId}`, optionalText(2000)),
    })),
    funding: fields.funder.flatMap((partnerId) =>
      fields.year.map((year) => ({
        ...{ partnerId, year: Number(year) },
        amount: read(`amount.${partnerId}.${year}`, AmountField),
        state: read(`state.${partnerId}.${year}`, choiceField(fundingStates)),
      })),
    ),
    steps: stepRows.map((row) => ({
      body: read(`body.${row}`, choiceField(formalBodies)),
      title: read(`step.${row}`, optionalText(200)),
      plannedOn: read(`planned.${row}`, optionalDayField),
    })),
  }
})
export type DecisionForm = z.output<typeof DecisionFormShape>

const PositionField = z.preprocess(
  (sent) => (sent === '' ? undefined : sent),
  z.enum(decisionOptions, 'choice').optional(),
)

/** Undefined for no amount. */
const AmountField = z
  .string()
  .default('')
  .transform((text, context) => {
    if (text.trim() === '') return undefined
    const amount = readAmount(text)
    if (amount !== null) return amount
    context.addIssue({ code: 'custom', message: 'number' })
    return z.NEVER
  })

type Known = Pick<Partner, 'id' | 'kind' | 'name'>

/**
 * What the form says, with partners by name: as the record that is corrected names them, and else as they are called
 * now. Somebody else's partner is left out. A step without a title but with a day is called by its kind.
 */
export function contentOf(
  form: DecisionForm,
  partners: readonly Known[],
  corrected: Decision | null,
  bodyTitle: Readonly<Record<(typeof formalBodies)[number], string>>,
): DecisionContent {
  const recorded = corrected?.positions.map(({ partnerId, kind, name }) => ({ id: partnerId, kind, name })) ?? []
  const known = new Map([...partners, ...recorded].map((partner) => [partner.id, partner]))
  const named = new Map([...known].map(([id, { name }]) => [id, name]))
  for (const { partnerId, name } of corrected?.funding ?? []) named.set(partnerId, name)
  return {
    ...{ outcome: form.outcome, decidedOn: form.decidedOn, nextEvaluationOn: form.nextEvaluationOn },
    ...{ reasoning: form.reasoning, conditions: form.conditions },
    positions: form.positions.flatMap(({ partnerId, position, conditions }) => {
      const partner = known.get(partnerId)
      if (partner === undefined) return []
      return [{ partnerId, kind: partner.kind, name: partner.name, position: position ?? null, conditions }]
    }),
    funding: form.funding.flatMap(({ partnerId, year, amount, state }) => {
      const name = named.get(partnerId)
      return name === undefined || amount === undefined ? [] : [{ partnerId, name, year, amount, state }]
    }),
    steps: form.steps
      .filter(({ title, plannedOn }) => title !== '' || plannedOn !== null)
      .map(({ body, title, plannedOn }) => ({ body, title: title === '' ? bodyTitle[body] : title, plannedOn })),
  }
}
