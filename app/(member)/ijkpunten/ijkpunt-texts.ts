import { formTexts, type FormTexts } from '../../_frame/form-texts'
import type { IndicatorDefinition } from '@/lib/framework/framework'
import type { Translate } from '@/lib/i18n/translate'
import { casesIndicator, directionOf, isWhole, unitOfTarget } from '@/lib/ijkpunten/choosable'

const problems = ['not-found', 'changed-meanwhile', 'ijkpunt-in-future'] as const
const fields = [
  ...(['target', 'fromOn', 'fromHint', 'byOn', 'byHint', 'setBy', 'setByHint', 'setOn', 'note'] as const),
  ...(['noteHint', 'submit', 'cancel'] as const),
] as const

export type IjkpuntTexts = FormTexts<(typeof problems)[number]> &
  Readonly<Record<(typeof fields)[number] | 'targetHint', string>>

/** The texts of the form for an ijkpunt; what a target is depends on the figure. */
export function ijkpuntTexts(t: Translate, definition: IndicatorDefinition): IjkpuntTexts {
  const measure = measureOf(definition.id)
  const side = directionOf(definition) === 'at-least' ? 'atLeast' : 'atMost'
  return {
    ...formTexts(t, problems),
    ...(Object.fromEntries(fields.map((field) => [field, t(`ijkpunten.form.${field}`)])) as Record<
      (typeof fields)[number],
      string
    >),
    targetHint: `${t(`ijkpunten.form.${measure}`)} ${t(`ijkpunten.form.${side}`)}`,
  }
}

function measureOf(indicatorId: string): 'targetCases' | 'targetShare' | 'targetWhole' | 'targetNumber' {
  if (indicatorId === casesIndicator) return 'targetCases'
  if (unitOfTarget(indicatorId) === null) return 'targetShare'
  return isWhole(indicatorId) ? 'targetWhole' : 'targetNumber'
}
