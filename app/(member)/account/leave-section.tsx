import { formTexts } from '../../_frame/form-texts'
import { Prose } from '../../_ui/prose'
import { Section } from '../../_ui/section'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { LeaveForm } from './leave-form'

type LeaveSectionProps = {
  readonly organisation: string
  readonly language: Language
  readonly isLastLead: boolean
}

/** What happens when someone leaves, and the button; the last lead reads what to do first. */
export function LeaveSection({ organisation, language, isLastLead }: LeaveSectionProps) {
  const t = translator(language)
  return (
    <Section
      id="leave"
      title={t('account.leave', { organisation })}
      lead={isLastLead ? t('account.leaveLast') : undefined}
    >
      {!isLastLead && (
        <>
          <Prose>
            <p>{t('account.leaveText')}</p>
            <ul>
              <li>{t('account.leaveOut', { organisation })}</li>
              <li>{t('account.leaveKept')}</li>
              <li>{t('account.leaveFreed')}</li>
            </ul>
          </Prose>
          <LeaveForm
            texts={{ submit: t('account.leaveSubmit', { organisation }), ...formTexts(t, ['not-found', 'last-lead']) }}
          />
        </>
      )}
    </Section>
  )
}
