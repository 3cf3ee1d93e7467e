import { LinkButton } from '../../_ui/button'
import { EmptyState } from '../../_ui/empty-state'
import { Stack } from '../../_ui/layout'
import { LinkRow, RowList } from '../../_ui/list'
import { PageHeader } from '../../_ui/page-header'
import { Section } from '../../_ui/section'
import type { Day } from '@/lib/day'
import type { Framework } from '@/lib/framework/framework'
import { formatDay } from '@/lib/i18n/format'
import { ijkpuntTarget } from '@/lib/i18n/ijkpunt-sentences'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { choosable } from '@/lib/ijkpunten/choosable'
import { ijkpuntAfter, type Ijkpunt } from '@/lib/ijkpunten/ijkpunt'
import { ijkpuntenStanding, type MeasuredIjkpunt } from '@/lib/ijkpunten/measured'
import type { Member } from '@/lib/members/member'
import { may } from '@/lib/members/permissions'
import type { Round } from '@/lib/rounds/round'
import { MeasuredCard } from './measured-card'

export type IjkpuntenProps = {
  readonly language: Language
  readonly member: Member
  readonly today: Day
  readonly round: Round
  readonly framework: Framework
  readonly measured: readonly MeasuredIjkpunt[]
  /** Every ijkpunt there ever was: those that have yet to begin are among them. */
  readonly ijkpunten: readonly Ijkpunt[]
}

/** What the steering group wants to reach, each with where it stands and what it takes. */
export function IjkpuntenView({ language, member, today, round, framework, measured, ijkpunten }: IjkpuntenProps) {
  const t = translator(language)
  const sets = may(member.role, 'ijkpunten:manage') && round.frozenOn === null
  const waiting = choosable(framework).flatMap((definition) => {
    const ijkpunt = ijkpuntAfter(ijkpunten, definition.id, today)
    return ijkpunt === null ? [] : [{ definition, ijkpunt }]
  })
  const standing = ijkpuntenStanding(measured.map(({ reading }) => reading))
  return (
    <>
      <PageHeader
        title={t('ijkpunten.title')}
        eyebrow={t('figures.on', { day: formatDay(today, language) })}
        lead={measured.length === 0 ? t('ijkpunten.lead') : t('ijkpunten.standingLine', standing)}
        back={{ href: '/rounds', label: t('app.rounds') }}
        actions={
          sets && (
            <LinkButton href="/ijkpunten/new" kind="primary">
              {t('ijkpunten.set')}
            </LinkButton>
          )
        }
      />
      <Stack gap="lg">
        {measured.length === 0 && waiting.length === 0 ? (
          <EmptyState title={t('ijkpunten.none.title')} level={2}>
            <p>{t('ijkpunten.none.text')}</p>
            <p>{t('ijkpunten.none.example')}</p>
          </EmptyState>
        ) : (
          <>
            <p>{t('ijkpunten.beside')}</p>
            {measured.map((one) => (
              <MeasuredCard key={one.reading.id} language={language} role={member.role} measured={one} />
            ))}
          </>
        )}
        {waiting.length > 0 && (
          <Section id="waiting" title={t('ijkpunten.waiting.title')}>
            <RowList>
              {waiting.map(({ definition, ijkpunt }) => (
                <LinkRow
                  key={ijkpunt.id}
                  href={`/ijkpunten/${definition.id}`}
                  title={definition.title[language]}
                  hint={t('ijkpunten.waiting.text', {
                    target: sentenceStart(ijkpuntTarget(language, definition, ijkpunt.target)),
                    from: formatDay(ijkpunt.fromOn, language),
                    by: formatDay(ijkpunt.byOn, language),
                  })}
                />
              ))}
            </RowList>
          </Section>
        )}
      </Stack>
    </>
  )
}

function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
