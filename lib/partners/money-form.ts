import { z } from 'zod'
import { readAmount } from './amount'
import { fundingStates, type BudgetYear, type Funding, type FundingState } from './partner'

/** One line of the form about money: what somebody wrote, and which version of the line they had before them. */
export type MoneyLine = {
  readonly amount: string | null
  readonly state: FundingState
  readonly condition: string
  readonly seenVersion: number
}

/** A line as the form had it when it was shown; it travels along, so that a line that nobody touched stays as it is. */
const Was = z.object({
  version: z.number().int().min(0),
  amount: z.string().nullable(),
  state: z.enum(fundingStates),
  condition: z.string(),
})
export type WasLine = z.output<typeof Was>

const nothing: WasLine = { version: 0, amount: null, state: 'asked', condition: '' }

/** What a line was, from what is kept of it. */
export function wasLine(kept: Funding | BudgetYear | undefined): WasLine {
  if (kept === undefined) return nothing
  const { amount, version } = kept
  return 'state' in kept
    ? { version, amount, state: kept.state, condition: kept.condition }
    : { ...nothing, version, amount }
}

/** The names of the fields of one line: of a partner in a year, or of the budget of a year. */
export function lineKey(partnerId: string | null, year: number): string {
  return `${partnerId ?? 'budget'}.${year}`
}

const Fields = z.record(z.string(), z.unknown())
const LineKey = /^was\.(budget|[0-9a-f-]{36})\.(\d{4})$/

/** Lines that somebody changed in the form, by partner (null is the budget) and year. A fault is told at its field. */
export const MoneyForm = Fields.transform((fields, context) => {
  const lines: { partnerId: string | null; year: number; line: MoneyLine }[] = []
  for (const name of Object.keys(fields)) {
    const [, who, year] = LineKey.exec(name) ?? []
    if (who === undefined || !z.union([z.literal('budget'), z.uuid()]).safeParse(who).success) continue
    const key = `${who}.${year}`
    const was = readWas(fields[name])
    const read = readAmount(textIn(fields[`amount.${key}`]))
    if (!read.ok) {
      context.addIssue({ code: 'custom', message: read.problem, path: [`amount.${key}`] })
      continue
    }
    const condition = textIn(fields[`condition.${key}`]).replaceAll('\r\n', '\n').trim()
    if (condition.length > 1000) context.addIssue({ code: 'custom', message: 'too-long', path: [`condition.${key}`] })
    const state = fundingStates.find((one) => one === fields[`state.${key}`]) ?? 'asked'
    const line = { amount: read.value, state, condition, seenVersion: was.version }
    if (isChanged(was, line)) lines.push({ partnerId: who === 'budget' ? null : who, year: Number(year), line })
  }
  return lines
})

/** Without an amount there is no line, whatever else was chosen. */
function isChanged(was: WasLine, { amount, state, condition }: MoneyLine): boolean {
  if (amount === null && was.amount === null) return false
  return amount !== was.amount || state !== was.state || condition !== was.condition
}

/** What the form says that a line was; something else than we wrote counts as nothing. */
export function readWas(text: unknown): WasLine {
  try {
    const read = Was.safeParse(JSON.parse(textIn(text)))
    return read.success ? read.data : nothing
  } catch {
    return nothing
  }
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
