import { Button, LinkButton } from '../../../../_ui/button'
import { SelectField } from '../../../../_ui/field'
import { FormActions } from '../../../../_ui/form'
import { PageHeader } from '../../../../_ui/page-header'
import { keptText } from '@/lib/i18n/keeping-text'
import { translator } from '@/lib/i18n/translate'
import { monthsText, offeredMonths } from '@/lib/registers/care/keeping-form'
import { runsFrom } from '@/lib/registers/care/retention'
import type { KeepingProps, Previewed } from './keeping-props'
import { Preview } from './preview'

type Props = KeepingProps & {
  /** What was asked to be looked at. */
  readonly preview: Previewed | null
}

/** Another term for one register: first looked at, then confirmed. */
export function KeepingView({ language, register, now, framework, preview }: Props) {
  const t = translator(language)
  const chosen = preview === null ? now.months : preview.months
  const months = [...new Set([...offeredMonths, now.months, chosen])].toSorted(byLength)
  return (
    <>
      <PageHeader
        back={{ href: '/registers/retention', label: t('care.retention.title') }}
        title={t('care.retention.of', { register: register.title[language].toLowerCase() })}
        lead={t('care.retention.now', {
          kept: keptText(language, now.months),
          from: runsFrom(register)[language],
        })}
      />
      <form method="get">
        <SelectField
          name="months"
          label={t('care.retention.choose')}
          hint={t('care.retention.chooseHint')}
          width="medium"
          options={months.map((one) => ({ value: monthsText(one), label: keptText(language, one) }))}
          defaultValue={monthsText(chosen)}
        />
        <FormActions>
          <Button kind={preview === null ? 'primary' : 'secondary'}>{t('care.retention.look')}</Button>
          <LinkButton kind="quiet" href="/registers/retention">
            {t('care.retention.cancel')}
          </LinkButton>
        </FormActions>
      </form>
      {preview !== null && <Preview {...{ language, register, now, framework, preview }} />}
    </>
  )
}

/** Without end is longest. */
function byLength(one: number | null, other: number | null): number {
  return (one ?? Infinity) - (other ?? Infinity)
}
