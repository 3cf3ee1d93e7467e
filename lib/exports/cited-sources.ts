import type { Framework, Source } from '@/lib/framework/framework'

/** The sources that the given requirements rest on, numbered in the order of the framework. */
export type CitedSources = {
  readonly all: readonly { readonly number: number; readonly source: Source }[]
  readonly numbersOf: (sourceIds: readonly string[]) => readonly number[]
}

/** Collects what is cited by these requirements, by their themes and by the counter of known criteria. */
export function citedSources(framework: Framework, requirementIds: ReadonlySet<string>): CitedSources {
  const requirements = framework.requirements.filter(({ id }) => requirementIds.has(id))
  const themeIds = new Set(requirements.map(({ themeId }) => themeId))
  const themes = framework.themes.filter(({ id }) => themeIds.has(id))
  const cited = new Set([
    ...framework.knownCriteria.sources,
    ...[...requirements, ...themes].flatMap(({ provenance }) => provenance.sources),
  ])
  const all = framework.sources
    .filter(({ id }) => cited.has(id))
    .map((source, index) => ({ number: index + 1, source }))
  const numbers = new Map(all.map(({ number, source }) => [source.id, number]))
  return {
    all,
    numbersOf: (sourceIds) => sourceIds.flatMap((id) => numbers.get(id) ?? []).sort((one, other) => one - other),
  }
}
