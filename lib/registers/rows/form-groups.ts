import type { RegisterDefinition, RegisterName } from '../register'

/** Parts of a form with a heading of their own; most forms are short enough without. */
export const formParts = ['report', 'mediation', 'closing'] as const
export type FormPart = (typeof formParts)[number]

const parts: Readonly<Partial<Record<RegisterName, Readonly<Record<string, FormPart>>>>> = {
  cases: {
    ...{ number: 'report', reportedOn: 'report', channel: 'report', nuisance: 'report', district: 'report' },
    ...{ suitable: 'report', unsuitableReason: 'report', firstContactOn: 'mediation', acceptedOn: 'mediation' },
    ...{ firstTalkOn: 'mediation', mediators: 'mediation', talks: 'mediation' },
    ...{ outcome: 'closing', closedOn: 'closing', aftercareOn: 'closing', feedbackOn: 'closing' },
  },
}

/** The columns of a register in the parts of its form, each part once and in order; null has no heading. */
export function formGroups(
  register: RegisterDefinition,
): readonly { readonly part: FormPart | null; readonly columns: readonly string[] }[] {
  const of = parts[register.name] ?? {}
  const names = register.columns.map(({ name }) => name)
  return [null, ...formParts]
    .map((part) => ({ part, columns: names.filter((name) => (of[name] ?? null) === part) }))
    .filter(({ columns }) => columns.length > 0)
}

/** What a next row most likely has as well, so that hands stay fast: one training often has several mediators. */
const kept: Readonly<Record<RegisterName, readonly string[]>> = {
  mediators: [],
  trainings: ['kind', 'provider', 'recognised', 'hours', 'day'],
  cases: [],
  meetings: ['kind', 'invited'],
  activities: ['kind', 'audience'],
  complaints: [],
  recommendations: ['source', 'day', 'owner'],
}

/** The columns of which the cell is filled in again for the next row. */
export function keptForNext({ name }: RegisterDefinition): readonly string[] {
  return kept[name]
}
