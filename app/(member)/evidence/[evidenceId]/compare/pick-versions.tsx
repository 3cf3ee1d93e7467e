import { Button } from '../../../../_ui/button'
import { SelectField } from '../../../../_ui/field'
import { FieldRow } from '../../../../_ui/form'
import type { EvidenceVersion } from '@/lib/evidence/version'
import { formatShortMoment } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

type Props = {
  readonly language: Language
  readonly evidenceId: string
  readonly versions: readonly EvidenceVersion[]
  readonly before: EvidenceVersion
  readonly after: EvidenceVersion
}

/** Which two versions stand beside each other: a plain form, of which the address keeps the choice. */
export function PickVersions({ language, evidenceId, versions, before, after }: Props) {
  const t = translator(language)
  const options = versions.map(({ number, uploadedAt }) => ({
    value: String(number),
    label: t('evidence.compare.option', { number, moment: formatShortMoment(uploadedAt, language) }),
  }))
  return (
    <form action={`/evidence/${evidenceId}/compare`}>
      <FieldRow>
        <SelectField
          name="before"
          label={t('evidence.compare.before')}
          options={options}
          defaultValue={String(before.number)}
        />
        <SelectField
          name="after"
          label={t('evidence.compare.after')}
          options={options}
          defaultValue={String(after.number)}
        />
      </FieldRow>
      <Button kind="secondary">{t('evidence.compare.submit')}</Button>
    </form>
  )
}
