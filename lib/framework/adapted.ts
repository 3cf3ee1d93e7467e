import { canonical } from './canonical'
import type { Edition } from './edition'

type Written = Pick<
  Edition['requirements'][number],
  'id' | 'level' | 'title' | 'description' | 'help' | 'provenance' | 'expectations'
>

/**
 * Whether an organisation wrote this requirement otherwise than the edition of the catalogue at the beginning of its
 * line. One that says of itself that it comes from elsewhere, such as the CCV's own list, was not adapted but replaced.
 */
export function isAdapted(requirement: Written, root: Written | undefined): boolean {
  if (root === undefined || canonical(requirement.provenance) !== canonical(root.provenance)) return false
  return canonical(written(requirement)) !== canonical(written(root))
}

function written({ level, title, description, help, expectations }: Written) {
  return { level, title, description, help, expectations }
}
