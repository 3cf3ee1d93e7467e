type Named = { readonly id: string }
type Sourced = { readonly sources: readonly string[] }
type Proven = { readonly provenance: Sourced }

type Requirement = Named &
  Proven & {
    readonly themeId: string
    readonly part: string
    readonly expectations: readonly Named[]
    readonly indicators: readonly string[]
  }

/** As much of an edition as its inner promises are about. */
type Interlinked = {
  readonly ccvOwn: boolean
  readonly knownCriteria: Sourced & {
    readonly total: number
    readonly namedInPublic: number
    readonly unknown: number
    readonly namedThemeIds: readonly string[]
    readonly candidateThemeIds: readonly string[]
  }
  readonly recognition: { readonly termSources: readonly string[] }
  readonly vocabulary: Proven
  readonly themes: readonly (Named & Proven & { readonly part: string })[]
  readonly requirements: readonly Requirement[]
  readonly indicators: readonly (Named & Sourced)[]
  readonly decisionOptions: readonly (Named & Proven)[]
  readonly benchmarks: { readonly series: readonly Sourced[]; readonly local: readonly (Named & Sourced)[] }
  readonly sources: readonly Named[]
}

/** What is wrong between the parts of one edition, each as a sentence for whoever wrote the file; empty is sound. */
export function faultsOf(edition: Interlinked): readonly string[] {
  return [...usedTwice(edition), ...pointingNowhere(edition), ...inTheWrongPart(edition), ...claimingTooMuch(edition)]
}

function usedTwice(edition: Interlinked): readonly string[] {
  const kinds: readonly (readonly [kind: string, items: readonly Named[]])[] = [
    ['theme', edition.themes],
    ['requirement', edition.requirements],
    ['expectation', edition.requirements.flatMap((requirement) => requirement.expectations)],
    ['indicator', edition.indicators],
    ['decision option', edition.decisionOptions],
    ['local benchmark', edition.benchmarks.local],
    ['source', edition.sources],
  ]
  return kinds.flatMap(([kind, items]) => {
    const ids = items.map((item) => item.id)
    return ids.filter((id, place) => ids.indexOf(id) < place).map((id) => `the ${kind} ${id} is there twice`)
  })
}

function pointingNowhere(edition: Interlinked): readonly string[] {
  const { knownCriteria, requirements } = edition
  return [
    ...missing('theme', edition.themes, [
      ...requirements.map((requirement) => requirement.themeId),
      ...knownCriteria.namedThemeIds,
      ...knownCriteria.candidateThemeIds,
    ]),
    ...missing(
      'indicator',
      edition.indicators,
      requirements.flatMap((requirement) => requirement.indicators),
    ),
    ...missing('source', edition.sources, [
      ...knownCriteria.sources,
      ...edition.recognition.termSources,
      ...[edition.vocabulary, ...edition.themes, ...requirements, ...edition.decisionOptions].flatMap(
        (item) => item.provenance.sources,
      ),
      ...[...edition.indicators, ...edition.benchmarks.series, ...edition.benchmarks.local].flatMap(
        (item) => item.sources,
      ),
    ]),
  ]
}

function missing(kind: string, present: readonly Named[], wanted: readonly string[]): readonly string[] {
  const ids = new Set(present.map((item) => item.id))
  return [...new Set(wanted)].filter((id) => !ids.has(id)).map((id) => `the ${kind} ${id} does not exist`)
}

function inTheWrongPart({ themes, requirements }: Interlinked): readonly string[] {
  const partOf = new Map(themes.map((theme) => [theme.id, theme.part]))
  return requirements
    .filter(({ themeId, part }) => partOf.has(themeId) && partOf.get(themeId) !== part)
    .map(({ id, themeId }) => `the requirement ${id} is in another part than its theme ${themeId}`)
}

/** An edition that is not the CCV's own never says that all criteria are known (product rules, Framework). */
function claimingTooMuch({ ccvOwn, knownCriteria }: Interlinked): readonly string[] {
  const { total, namedInPublic, unknown, namedThemeIds } = knownCriteria
  return [
    ...(namedInPublic + unknown === total ? [] : ['known and unknown criteria do not add up to the total']),
    ...(namedThemeIds.length === namedInPublic ? [] : ['the number of named criteria differs from the themes named']),
    ...(ccvOwn || namedInPublic < total ? [] : ['only the edition of the CCV itself can know every criterion']),
  ]
}
