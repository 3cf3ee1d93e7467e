import type { Framework } from '@/lib/framework/framework'
import { indicatorOf } from '../indicators/indicators'
import type { RegisterName } from '../register'

/** The indicators of an edition that are counted from a register, in the order of the edition. */
export function indicatorsFrom(
  { indicators }: Pick<Framework, 'indicators'>,
  register: RegisterName,
): Framework['indicators'] {
  return indicators.filter(({ id }) => indicatorOf(id).reads.includes(register))
}
