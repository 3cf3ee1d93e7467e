import { Button } from '../../_ui/button'
import { Disclosure } from '../../_ui/disclosure'
import { TextField } from '../../_ui/field'
import { FormActions } from '../../_ui/form'
import { DescriptionList } from '../../_ui/list'
import { Section } from '../../_ui/section'
import { formatNumber } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { LogHead } from '@/lib/log/entry'

type Props = { readonly language: Language; readonly head: LogHead | null }

/** The last entry with its check value, what to do with them, and the button that checks everything. */
export function Head({ language, head }: Props) {
  const t = translator(language)
  if (head === null) return <p>{t('log-page.head.none')}</p>
  return (
    <Section id="head" title={t('log-page.head.title')} lead={t('log-page.head.text')}>
      <DescriptionList
        facts={[
          { term: t('log-page.head.number'), value: formatNumber(head.number, language) },
          { term: t('log-page.head.hash'), value: <code className="check-value">{head.hash}</code> },
        ]}
      />
      <form action="/log/check" method="get" noValidate>
        <Disclosure summary={t('log-page.head.note')}>
          <p>{t('log-page.head.noteText')}</p>
          <TextField
            name="noted"
            label={t('log-page.head.noted')}
            hint={t('log-page.head.notedHint')}
            maxLength={200}
            autoComplete="off"
          />
        </Disclosure>
        <FormActions>
          <Button type="submit" kind="secondary">
            {t('log-page.head.check')}
          </Button>
        </FormActions>
      </form>
    </Section>
  )
}
