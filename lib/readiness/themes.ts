import type { Part } from '@/lib/framework/weight'
import { fractionsOf, type Fractions } from './fractions'
import type { RequirementReadiness } from './requirement'

export type ThemeReadiness = {
  readonly themeId: string
  readonly part: Part
  readonly fractions: Fractions
}

/** Per theme the same fractions as for the whole, in the order in which the themes come; together they are the whole. */
export function themesOf(requirements: readonly RequirementReadiness[]): readonly ThemeReadiness[] {
  const themes = new Map<string, [RequirementReadiness, ...RequirementReadiness[]]>()
  for (const requirement of requirements) {
    const theme = themes.get(requirement.themeId)
    if (theme) theme.push(requirement)
    else themes.set(requirement.themeId, [requirement])
  }
  return [...themes].map(([themeId, members]) => ({
    themeId,
    part: members[0].part,
    fractions: fractionsOf(members),
  }))
}
