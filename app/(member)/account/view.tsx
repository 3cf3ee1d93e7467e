import { formTexts } from '../../_frame/form-texts'
import { Button } from '../../_ui/button'
import { RadioGroup } from '../../_ui/choice'
import { FormActions } from '../../_ui/form'
import { DescriptionList } from '../../_ui/list'
import { PageHeader } from '../../_ui/page-header'
import { Section } from '../../_ui/section'
import type { Language } from '@/lib/i18n/languages'
import { languages } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Member } from '@/lib/members/member'
import { LeaveSection } from './leave-section'
import { PasswordForm } from './password-form'
import { OwnSessions, type ShownSession } from './own-sessions'

type AccountViewProps = {
  readonly member: Member
  readonly language: Language
  readonly isLastLead: boolean
  readonly sessions: readonly ShownSession[]
  readonly chooseLanguage: (form: FormData) => Promise<void>
}

export function AccountView({ member, language, isLastLead, sessions, chooseLanguage }: AccountViewProps) {
  const t = translator(language)
  return (
    <>
      <PageHeader title={t('account.title')} lead={t('account.lead')} />
      <Section id="you" title={t('account.you')}>
        <DescriptionList
          facts={[
            { term: t('account.name'), value: member.name },
            { term: t('account.email'), value: member.email },
            { term: t('account.organisation'), value: member.organisationName },
            { term: t('account.role'), value: t(`app.role.${member.role}`) },
          ]}
        />
      </Section>
      <Section id="own-language" title={t('account.language')}>
        <form action={chooseLanguage}>
          <input type="hidden" name="returnTo" value="/account" />
          <RadioGroup
            name="language"
            legend={t('account.languageText')}
            inline
            defaultValue={language}
            options={languages.map((code) => ({ value: code, label: t(`app.language.${code}`) }))}
          />
          <FormActions>
            <Button kind="secondary">{t('account.languageSubmit')}</Button>
          </FormActions>
        </form>
      </Section>
      <Section id="password" title={t('account.password')} lead={t('account.passwordText')}>
        <PasswordForm
          email={member.email}
          texts={{
            current: t('account.current'),
            wanted: t('account.wanted'),
            wantedHint: t('account.wantedHint'),
            wantedAgain: t('account.wantedAgain'),
            submit: t('account.passwordSubmit'),
            done: t('account.passwordDone'),
            ...formTexts(t, [
              'password-wrong',
              'sign-in-paused',
              'passwords-differ',
              'password-too-short',
              'password-too-long',
              'password-too-obvious',
            ]),
          }}
        />
      </Section>
      <OwnSessions sessions={sessions} here={member.sessionId} language={language} />
      <LeaveSection organisation={member.organisationName} language={language} isLastLead={isLastLead} />
    </>
  )
}
