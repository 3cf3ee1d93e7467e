import type { EvidenceKind } from '@/lib/evidence/evidence'
import type { Expectation, Framework, Requirement } from '@/lib/framework/framework'
import type { RegisterName } from '../register'

/** What kind of proof a register is on a day. */
export const snapshotKinds = {
  mediators: 'training-record',
  trainings: 'training-record',
  cases: 'case-statistics',
  meetings: 'minutes',
  activities: 'publicity',
  complaints: 'report',
  recommendations: 'report',
} as const satisfies Record<RegisterName, EvidenceKind>

/** An expectation that asks for this kind of proof, with the requirement that it belongs to. */
export type Fitting = { readonly requirement: Requirement; readonly expectation: Expectation }

/** The expectations that a register may serve: those that ask for its kind of proof, in the order of the edition. */
export function fittingExpectations(
  { requirements }: Pick<Framework, 'requirements'>,
  register: RegisterName,
): readonly Fitting[] {
  return requirements.flatMap((requirement) =>
    requirement.expectations
      .filter(({ kind }) => kind === snapshotKinds[register])
      .map((expectation) => ({ requirement, expectation })),
  )
}
