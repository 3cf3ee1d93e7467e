import { LinkButton } from '../../../_ui/button'
import { Disclosure } from '../../../_ui/disclosure'
import { Stack } from '../../../_ui/layout'
import { PageHeader } from '../../../_ui/page-header'
import { formTexts } from '../../../_frame/form-texts'
import { formatDay } from '@/lib/i18n/format'
import { ijkpuntTarget } from '@/lib/i18n/ijkpunt-sentences'
import { translator } from '@/lib/i18n/translate'
import { ijkpuntAfter } from '@/lib/ijkpunten/ijkpunt'
import { may } from '@/lib/members/permissions'
import { Standing } from '../standing'
import { CourseSection } from './course-section'
import { HistorySection } from './history-section'
import type { LoadedIjkpunt } from './load'
import { WithdrawForm } from './withdraw-form'

/** The ijkpunt of one figure: where it stands, its course, who set what when, and for the lead another one. */
export function IjkpuntView(loaded: LoadedIjkpunt) {
  const { language, member, today, round, definition, ijkpunten, measured } = loaded
  const t = translator(language)
  const { id } = definition
  const sets = may(member.role, 'ijkpunten:manage') && round.frozenOn === null
  const waiting = ijkpuntAfter(ijkpunten, id, today)
  const [newest] = ijkpunten
  const holds = newest !== undefined && newest.target !== null
  return (
    <>
      <PageHeader
        title={definition.title[language]}
        eyebrow={t('figures.on', { day: formatDay(today, language) })}
        back={{ href: '/ijkpunten', label: t('ijkpunten.title') }}
        actions={
          <>
            {sets && (
              <LinkButton href={`/ijkpunten/new?indicator=${id}`} kind="primary">
                {t(holds ? 'ijkpunten.detail.change' : 'ijkpunten.set')}
              </LinkButton>
            )}
            <LinkButton href={`/indicators/${id}`} kind="secondary">
              {t('ijkpunten.detail.indicator')}
            </LinkButton>
          </>
        }
      />
      <Stack gap="lg">
        {measured === null ? (
          <p>{t('ijkpunten.detail.none')}</p>
        ) : (
          <>
            <Standing {...{ language, measured }} role={member.role} />
            <CourseSection {...loaded} measured={measured} />
          </>
        )}
        {waiting !== null && (
          <p>
            {t('ijkpunten.detail.waiting', {
              target: ijkpuntTarget(language, definition, waiting.target),
              from: formatDay(waiting.fromOn, language),
              by: formatDay(waiting.byOn, language),
            })}
          </p>
        )}
        {ijkpunten.length > 0 && <HistorySection {...{ language, definition, ijkpunten }} />}
        {sets && holds && (
          <Disclosure summary={t('ijkpunten.detail.withdraw')}>
            <WithdrawForm
              indicatorId={id}
              seenId={newest.id}
              today={today}
              setBy={newest.setBy}
              texts={{
                ...formTexts(t, ['not-found', 'changed-meanwhile', 'ijkpunt-in-future']),
                lead: t('ijkpunten.withdraw.lead'),
                fromOn: t('ijkpunten.withdraw.fromOn'),
                setBy: t('ijkpunten.withdraw.setBy'),
                setOn: t('ijkpunten.withdraw.setOn'),
                note: t('ijkpunten.withdraw.note'),
                submit: t('ijkpunten.withdraw.submit'),
              }}
            />
          </Disclosure>
        )}
      </Stack>
    </>
  )
}
