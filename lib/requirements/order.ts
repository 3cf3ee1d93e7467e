import type { Framework, Requirement, Theme } from '@/lib/framework/framework'
import type { RoundKind } from '@/lib/rounds/round'

export type OrderedTheme = { readonly theme: Theme; readonly requirements: readonly Requirement[] }

/**
 * The themes that a round shows, each with its requirements, in catalogue order: a pilot round its own part first and
 * then what recognition asks; the other rounds only what recognition asks (product rules, Readiness).
 */
export function themesInOrder(framework: Framework, kind: RoundKind): readonly OrderedTheme[] {
  const themes = framework.themes.map((theme) => ({
    theme,
    requirements: framework.requirements.filter(({ themeId }) => themeId === theme.id),
  }))
  const pilot = kind === 'pilot' ? themes.filter(({ theme }) => theme.part === 'pilot') : []
  return [...pilot, ...themes.filter(({ theme }) => theme.part === 'recognition')]
}

export type Neighbours = {
  readonly previous: Requirement | undefined
  readonly next: Requirement | undefined
  /** "7" of "48". */
  readonly place: number
  readonly of: number
}

/** Where a requirement stands in that order; null when the round does not show it. */
export function neighboursOf(framework: Framework, kind: RoundKind, requirementId: string): Neighbours | null {
  const all = themesInOrder(framework, kind).flatMap(({ requirements }) => requirements)
  const index = all.findIndex(({ id }) => id === requirementId)
  return index === -1 ? null : { previous: all[index - 1], next: all[index + 1], place: index + 1, of: all.length }
}
