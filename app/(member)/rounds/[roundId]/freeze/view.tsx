import { Button, LinkButton } from '../../../../_ui/button'
import { CheckboxField } from '../../../../_ui/choice'
import { FormActions } from '../../../../_ui/form'
import { Stack } from '../../../../_ui/layout'
import { LinkRow, RowList } from '../../../../_ui/list'
import { Notice } from '../../../../_ui/notice'
import { PageHeader } from '../../../../_ui/page-header'
import { Prose } from '../../../../_ui/prose'
import { Section } from '../../../../_ui/section'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Round } from '@/lib/rounds/round'
import type { StillOpen } from '@/lib/rounds/still-open'

type Props = {
  readonly language: Language
  readonly round: Round
  readonly open: StillOpen
  /** Why it was not frozen just now. */
  readonly problem: string | null
}

const does = ['content', 'summary', 'mediators', 'after', 'goesOn'] as const
const problems = ['not-understood', 'changed-meanwhile', 'summary-failed', 'not-found'] as const

/** What freezing does, what is still open, and the one button that does it. */
export function FreezeView({ language, round, open, problem }: Props) {
  const t = translator(language)
  const told = problems.find((one) => one === problem)
  return (
    <>
      <PageHeader
        back={{ href: '/rounds', label: t('rounds.round.back') }}
        title={t('rounds.freeze.title', { number: round.number })}
        lead={t('rounds.freeze.lead')}
      />
      {told !== undefined && (
        <Notice tone="problem" live="alert" title={t('rounds.freeze.problem.title')}>
          <p>{t(`rounds.freeze.problem.${told}`)}</p>
        </Notice>
      )}
      <Section id="open" title={t('rounds.freeze.open.title')}>
        <Open language={language} open={open} />
      </Section>
      <Section id="does" title={t('rounds.freeze.does.title')}>
        <Prose>
          <ul>
            {does.map((key) => (
              <li key={key}>{t(`rounds.freeze.does.${key}`)}</li>
            ))}
          </ul>
        </Prose>
      </Section>
      <form method="post" action="/api/snapshots">
        <input type="hidden" name="roundId" value={round.id} />
        <Stack>
          <CheckboxField
            name="understood"
            value="yes"
            required
            label={t('rounds.freeze.understood')}
            error={told === 'not-understood' ? t('rounds.freeze.problem.not-understood') : undefined}
          />
          <FormActions>
            <Button type="submit">{t('rounds.freeze.submit')}</Button>
            <LinkButton kind="quiet" href="/rounds">
              {t('app.cancel')}
            </LinkButton>
          </FormActions>
          <p>{t('rounds.freeze.takes')}</p>
        </Stack>
      </form>
    </>
  )
}

function Open({ language, open }: Pick<Props, 'language' | 'open'>) {
  const t = translator(language)
  const { notReady, toConfirm, waiting, undecided } = open
  if (notReady + toConfirm + waiting === 0 && !undecided) return <p>{t('rounds.freeze.open.none')}</p>
  const row = (key: 'gaps' | 'confirm' | 'reviews', count: number, href: string) =>
    count > 0 && (
      <LinkRow
        href={href}
        title={t(`rounds.freeze.open.${key}`, { count })}
        hint={t(`rounds.freeze.open.${key}Hint`)}
      />
    )
  return (
    <RowList>
      {row('gaps', notReady, '/readiness')}
      {row('confirm', toConfirm, '/requirements')}
      {row('reviews', waiting, '/my-work')}
      {undecided && (
        <LinkRow
          href="/decision"
          title={t('rounds.freeze.open.decision')}
          hint={t('rounds.freeze.open.decisionHint')}
        />
      )}
    </RowList>
  )
}
