import { LinkButton } from '../../../_ui/button'
import { FormActions } from '../../../_ui/form'
import { DescriptionList } from '../../../_ui/list'
import { Notice } from '../../../_ui/notice'
import { PageHeader } from '../../../_ui/page-header'
import { formatMoment, formatNumber } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { LogHead } from '@/lib/log/entry'
import { isSound, verdictSentences, type CheckedLog } from '@/lib/log/verdict-sentences'

type CheckViewProps = {
  readonly language: Language
  readonly checkedAt: Date
  readonly found: CheckedLog & { readonly head: LogHead | null }
  /** What somebody wrote down earlier, and filled in now. */
  readonly noted: LogHead | null
  readonly unreadable: boolean
}

/** What a check of the whole log found. */
export function CheckView({ language, checkedAt, found, noted, unreadable }: CheckViewProps) {
  const t = translator(language)
  const sound = isSound(found)
  const fault = found.key === 'other' ? 'otherTitle' : 'faultTitle'
  return (
    <>
      <PageHeader
        back={{ href: '/log', label: t('log-page.check.back') }}
        title={t('log-page.check.title')}
        lead={t('log-page.check.lead', { moment: formatMoment(checkedAt, language) })}
      />
      <Notice tone={sound ? 'success' : 'problem'} title={t(`log-page.check.${sound ? 'soundTitle' : fault}`)}>
        {verdictSentences(language, found).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {!sound && found.key === 'ours' && <p>{t('log-page.check.faultText')}</p>}
      </Notice>
      <Noted language={language} found={found} noted={noted} unreadable={unreadable} />
      {found.head !== null && (
        <DescriptionList
          facts={[
            { term: t('log-page.head.number'), value: formatNumber(found.head.number, language) },
            { term: t('log-page.head.hash'), value: <code className="check-value">{found.head.hash}</code> },
          ]}
        />
      )}
      <FormActions>
        <LinkButton href="/log/check" kind="secondary">
          {t('log-page.check.again')}
        </LinkButton>
      </FormActions>
    </>
  )
}

/** Whether the log still agrees with what somebody wrote down. */
function Noted({ language, found, noted, unreadable }: Omit<CheckViewProps, 'checkedAt'>) {
  const t = translator(language)
  if (unreadable) return <Notice tone="warning" title={t('log-page.check.noted.unreadable')} />
  const verdict = found.key === 'ours' ? found.verdict.noted : null
  if (noted === null || verdict === null) return null
  const number = formatNumber(noted.number, language)
  return (
    <Notice
      tone={verdict === 'same' ? 'success' : 'problem'}
      title={t(`log-page.check.noted.${verdict}`, { number })}
    />
  )
}
