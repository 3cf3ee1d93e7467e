import { TextChange } from '../../../_history/text-change'
import { Stack } from '../../../_ui/layout'
import type { ChangedField, ComparedRequirement, ProofDifference } from '@/lib/framework/differences'
import type { Expectation } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

type Props = {
  readonly language: Language
  readonly before: ComparedRequirement
  readonly after: ComparedRequirement
  readonly fields: readonly ChangedField[]
  readonly proof: ProofDifference
}

/** What a requirement asked and asks now, beside each other with the words that changed. */
export function Rewording({ language, before, after, fields, proof }: Props) {
  const t = translator(language)
  const labels = { before: t('framework-move.before'), after: t('framework-move.after') }
  const asked = (one: Expectation) =>
    [
      one.mustShow[language],
      one.maxAgeMonths === null ? t('framework-move.noAge') : t('framework-move.age', { months: one.maxAgeMonths }),
      one.required ? t('framework-move.required') : t('framework-move.notRequired'),
    ].join(' · ')
  return (
    <Stack gap="sm">
      {fields.includes('title') && (
        <TextChange before={before.title[language]} after={after.title[language]} labels={labels} />
      )}
      {fields.includes('description') && (
        <TextChange before={before.description[language]} after={after.description[language]} labels={labels} />
      )}
      {fields.includes('level') && (
        <p>
          {t('framework-move.level', {
            from: t(`app.level.${before.level}`),
            to: t(`app.level.${after.level}`),
          })}
        </p>
      )}
      {proof.changed.map((one) => (
        <TextChange key={one.after.id} before={asked(one.before)} after={asked(one.after)} labels={labels} />
      ))}
      {proof.added.length + proof.removed.length > 0 && (
        <ul>
          {proof.added.map((one) => (
            <li key={one.id}>{t('framework-move.proofAdded', { asked: asked(one) })}</li>
          ))}
          {proof.removed.map((one) => (
            <li key={one.id}>{t('framework-move.proofRemoved', { asked: asked(one) })}</li>
          ))}
        </ul>
      )}
    </Stack>
  )
}
