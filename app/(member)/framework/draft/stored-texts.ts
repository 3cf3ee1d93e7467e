import 'server-only'
import { evidenceKinds } from '@/lib/evidence/evidence'
import type { RequirementValues } from '@/lib/framework/requirement-form'
import type { Translate } from '@/lib/i18n/translate'

/** What is stored in each field, as a sentence for who sees that a colleague saved something else. */
export function storedTexts(t: Translate, values: RequirementValues): RequirementValues {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => {
      const said = inWords(t, field, value)
      return [
        field,
        said === '' ? t('framework.requirement.storedEmpty') : t('framework.requirement.stored', { value: said }),
      ]
    }),
  )
}

function inWords(t: Translate, field: string, value: string): string {
  const level = (['must', 'should', 'optional'] as const).find((one) => field === 'level' && one === value)
  if (level !== undefined) return t(`app.level.${level}`)
  const kind = evidenceKinds.find((one) => field.endsWith('Kind') && one === value)
  if (kind !== undefined) return t(`app.kind.${kind}`)
  if (field.endsWith('Required')) return t(value === '' ? 'framework.requirement.no' : 'framework.requirement.yes')
  return value
}
