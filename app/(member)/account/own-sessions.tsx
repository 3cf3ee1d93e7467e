import { Section } from '../../_ui/section'
import { formatMoment } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { EndOtherSessions } from './end-other-sessions'

export type ShownSession = { readonly id: string; readonly startedAt: Date; readonly seenAt: Date }

type OwnSessionsProps = {
  readonly sessions: readonly ShownSession[]
  /** Id of the session that looks. */
  readonly here: string
  readonly language: Language
}

/** Where this person is signed in (OWASP ASVS 5.0, 7.5.2). */
export function OwnSessions({ sessions, here, language }: OwnSessionsProps) {
  const t = translator(language)
  return (
    <Section id="sessions" title={t('account.sessions')} lead={t('account.sessionsText', { count: sessions.length })}>
      {sessions.length > 1 && (
        <ul>
          {sessions.map(({ id, startedAt, seenAt }) => (
            <li key={id}>
              {t('account.session', {
                started: formatMoment(startedAt, language),
                seen: formatMoment(seenAt, language),
              })}
              {id === here && ` (${t('account.sessionHere')})`}
            </li>
          ))}
        </ul>
      )}
      <EndOtherSessions
        others={sessions.length > 1}
        texts={{
          submit: t('account.sessionsSubmit'),
          done: t('account.sessionsDone'),
        }}
      />
    </Section>
  )
}
