import type { Framework } from '@/lib/framework/framework'

/** Requirements with this text in their title, in either language, and what they ask: the names the log knows them by. */
export function requirementsTitled(
  framework: Framework,
  text: string,
): { readonly requirementIds: readonly string[]; readonly expectationIds: readonly string[] } {
  const wanted = text.toLowerCase()
  const found = framework.requirements.filter(({ title }) =>
    Object.values(title).some((one) => one.toLowerCase().includes(wanted)),
  )
  return {
    requirementIds: found.map(({ id }) => id),
    expectationIds: found.flatMap(({ expectations }) => expectations.map(({ id }) => id)),
  }
}
