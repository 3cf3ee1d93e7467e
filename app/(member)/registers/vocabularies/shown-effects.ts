import { figureText, standingText } from '@/lib/i18n/indicator-sentences'
import type { Language } from '@/lib/i18n/languages'
import type { IndicatorChange } from '@/lib/registers/care/indicator-changes'

/** An indicator before and after a change, in words. */
export type ShownEffect = {
  readonly id: string
  readonly title: string
  readonly from: string
  readonly to: string
  /** How it would stand to its target, where that changes. */
  readonly standing: string | null
}

export function shownEffects(language: Language, effects: readonly IndicatorChange[]): readonly ShownEffect[] {
  return effects.map(({ before, after }) => ({
    id: before.id,
    title: before.definition.title[language],
    from: figureText(language, before),
    to: figureText(language, after),
    standing: before.standing === after.standing ? null : standingText(language, after),
  }))
}
