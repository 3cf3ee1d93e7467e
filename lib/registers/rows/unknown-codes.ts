import type { Values } from '../column'
import type { RegisterDefinition } from '../register'
import type { KnownMediator } from './row'

/** Codes of mediators in a row that the register of mediators does not have; allowed, and shown. */
export function unknownCodes(
  register: RegisterDefinition,
  values: Values,
  mediators: readonly Pick<KnownMediator, 'code'>[],
): readonly string[] {
  return mediatorCodes(register, values).filter((code) => !mediators.some((known) => known.code === code))
}

/** The codes of mediators that a row names; none for the register of mediators, which says who they are. */
export function mediatorCodes(register: RegisterDefinition, values: Values): readonly string[] {
  if (register.name === 'mediators') return []
  return register.columns.flatMap(({ name, kind }) => {
    const value = values[name] ?? null
    return value !== null && (kind === 'code' || kind === 'codes') ? [value].flat().map(String) : []
  })
}

/** Whether rows of a register name mediators, so that their names are needed to show them. */
export function namesMediators({ name, columns }: RegisterDefinition): boolean {
  return name !== 'mediators' && columns.some(({ kind }) => kind === 'code' || kind === 'codes')
}
