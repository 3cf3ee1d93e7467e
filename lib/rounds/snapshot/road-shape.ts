import { z } from 'zod'
import { DayShape } from '@/lib/day'
import { decisionOptions, formalBodies } from '@/lib/decision/decision'
import { evaluationQuestions } from '@/lib/partners/evaluation'
import { fundingStates, partnerKinds } from '@/lib/partners/partner'
import { recognitionOutcomes } from '@/lib/recognition/recognition'
import { valueAspects } from '@/lib/value/societal-value'

const Position = z.enum(decisionOptions)
const Money = z.object({ year: z.number(), amount: z.string() })
const FundingState = z.enum(fundingStates)

/** What stands beside the requirements on the way to a decision. How to reach somebody is never part of it. */
export const RoadShape = z.object({
  ijkpunten: z
    .array(
      z.object({
        id: z.string(),
        indicatorId: z.string(),
        target: z.number().nullable(),
        fromOn: DayShape,
        byOn: DayShape.nullable(),
        setBy: z.string(),
        setOn: DayShape,
        note: z.string(),
        recordedBy: z.string(),
      }),
    )
    .readonly(),
  partners: z
    .array(
      z.object({
        id: z.string(),
        kind: z.enum(partnerKinds),
        name: z.string(),
        inSteeringGroup: z.boolean(),
        funds: z.boolean(),
      }),
    )
    .readonly(),
  evaluations: z
    .array(
      z.object({
        id: z.string(),
        partnerId: z.string().nullable(),
        partnerName: z.string().nullable(),
        answers: z.record(z.enum(evaluationQuestions), z.string()),
        position: Position.nullable(),
        conditions: z.string(),
        filledBy: z.string(),
        handedInOn: DayShape,
        through: z.enum(['link', 'member']),
      }),
    )
    .readonly(),
  budget: z.array(Money).readonly(),
  funding: z.array(Money.extend({ partnerId: z.string(), state: FundingState, condition: z.string() })).readonly(),
  value: z
    .array(
      z.object({
        aspect: z.enum(valueAspects),
        narrative: z.string(),
        figures: z.string(),
        quote: z.string(),
        quoteBy: z.string(),
      }),
    )
    .readonly(),
  /** Newest first: the first one holds, the others were corrected. */
  decisions: z
    .array(
      z.object({
        id: z.string(),
        outcome: Position,
        decidedOn: DayShape,
        reasoning: z.string(),
        conditions: z.string(),
        positions: z
          .array(
            z.object({
              partnerId: z.string(),
              kind: z.enum(partnerKinds),
              name: z.string(),
              position: Position.nullable(),
              conditions: z.string(),
            }),
          )
          .readonly(),
        funding: z.array(Money.extend({ partnerId: z.string(), name: z.string(), state: FundingState })).readonly(),
        steps: z
          .array(z.object({ body: z.enum(formalBodies), title: z.string(), plannedOn: DayShape.nullable() }))
          .readonly(),
        nextEvaluationOn: DayShape.nullable(),
        corrects: z.object({ decisionId: z.string(), why: z.string() }).nullable(),
        recordedBy: z.string(),
      }),
    )
    .readonly(),
  recommendations: z
    .array(
      z.object({
        id: z.string(),
        source: z.string().nullable(),
        day: DayShape,
        text: z.string(),
        dueOn: DayShape.nullable(),
        requirementId: z.string().nullable(),
        evidenceId: z.string().nullable(),
      }),
    )
    .readonly(),
  recognition: z
    .object({
      sentOn: DayShape,
      reference: z.string(),
      note: z.string(),
      answer: z
        .object({
          outcome: z.enum(recognitionOutcomes),
          on: DayShape,
          certificate: z.object({ from: DayShape, termMonths: z.number(), plus: z.boolean() }).exactOptional(),
        })
        .nullable(),
    })
    .nullable(),
})

export type Road = z.infer<typeof RoadShape>
