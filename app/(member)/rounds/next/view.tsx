import { formTexts } from '../../../_frame/form-texts'
import { LinkButton } from '../../../_ui/button'
import { Split } from '../../../_ui/layout'
import { Notice } from '../../../_ui/notice'
import { PageHeader } from '../../../_ui/page-header'
import { Prose } from '../../../_ui/prose'
import { Section } from '../../../_ui/section'
import type { EditionHead } from '@/lib/framework/edition-head'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { NewRound, ToBring } from '@/lib/rounds/next-round'
import type { WhyThisKind } from '@/lib/rounds/propose-next'
import { roundKinds, type Round } from '@/lib/rounds/round'
import { editionOptions } from './edition-options'
import { NextRoundForm } from './next-round-form'

type NextRoundViewProps = {
  readonly language: Language
  /** The round that the next one follows. */
  readonly round: Round
  /** Null as long as that round runs. */
  readonly next: {
    readonly why: WhyThisKind
    readonly proposed: NewRound
    readonly editions: readonly EditionHead[]
    readonly along: ToBring
  } | null
}

/** What the next round is to be, and what comes along into it. */
export function NextRoundView({ language, round, next }: NextRoundViewProps) {
  const t = translator(language)
  const { number } = round
  const back = { href: '/rounds', label: t('next-round.back') }
  if (next === null) {
    return (
      <>
        <PageHeader back={back} title={t('next-round.title')} />
        <Notice tone="info" title={t('next-round.notYet.title', { number })}>
          <p>{t('next-round.notYet.text')}</p>
          <p>
            <LinkButton href="/rounds" kind="secondary">
              {t('next-round.notYet.link')}
            </LinkButton>
          </p>
        </Notice>
      </>
    )
  }
  const { why, proposed, editions, along } = next
  return (
    <>
      <PageHeader back={back} title={t('next-round.title')} lead={t('next-round.lead', { number })} />
      <Split
        asideLabel={t('next-round.along.title')}
        main={
          <NextRoundForm
            seenRound={round.id}
            proposed={proposed}
            texts={{
              ...formTexts(t, ['round-not-frozen', 'round-begun-already', 'days-in-wrong-order', 'not-found']),
              kind: t('next-round.kindLegend'),
              why: t(`next-round.why.${why}`),
              startsOn: t('next-round.startsOn'),
              decisionOn: t('next-round.decisionOn.label'),
              decisionOnHint: t('next-round.decisionOn.hint'),
              editionId: t('next-round.edition.label'),
              editionHint: t('next-round.edition.hint'),
              submit: t('next-round.submit'),
            }}
            kinds={roundKinds.map((value) => ({
              value,
              label: t(`next-round.kind.${value}`),
              hint: t(`next-round.kindHint.${value}`),
            }))}
            editions={editionOptions(language, editions, round.editionId)}
          />
        }
        aside={
          <Section id="along" title={t('next-round.along.title')}>
            <Prose>
              <ul>
                <li>{t('next-round.along.answers', { count: along.answers })}</li>
                <li>
                  {t('next-round.along.proof', { count: along.proof })} {along.proof > 0 && t('next-round.along.old')}
                </li>
                <li>{t('next-round.along.left')}</li>
                <li>{t('next-round.along.days')}</li>
                <li>
                  {t('next-round.along.recommendations', { count: along.recommendations })}{' '}
                  {along.recommendations > 0 && (
                    <a href="/registers/recommendations">{t('next-round.along.recommendationsLink')}</a>
                  )}
                </li>
              </ul>
            </Prose>
          </Section>
        }
      />
    </>
  )
}
