import { Button } from '../../_ui/button'
import { DateField } from '../../_ui/field'
import { Cluster } from '../../_ui/layout'
import { translator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/i18n/languages'
import type { Day } from '@/lib/day'

type DayFormProps = {
  readonly language: Language
  readonly action: string
  readonly on: Day
  readonly today: Day
  readonly wrong: boolean
}

/** Looks on another day. A plain form: the day stands in the address, so that it can be kept and sent. */
export function DayForm({ language, action, on, today, wrong }: DayFormProps) {
  const t = translator(language)
  return (
    <form className="day-form" action={action} method="get" noValidate>
      <DateField
        name="on"
        label={t('figures.asked.label')}
        hint={t('figures.asked.hint')}
        error={wrong ? t('figures.asked.wrong') : undefined}
        defaultValue={on}
        max={today}
      />
      <Cluster>
        <Button type="submit" kind="secondary" icon="calendar">
          {t('figures.asked.submit')}
        </Button>
        {on !== today && <a href={action}>{t('figures.asked.today')}</a>}
      </Cluster>
    </form>
  )
}
