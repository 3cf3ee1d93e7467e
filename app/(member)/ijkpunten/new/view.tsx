import { DescriptionList } from '../../../_ui/list'
import { Disclosure } from '../../../_ui/disclosure'
import { Notice } from '../../../_ui/notice'
import { PageHeader } from '../../../_ui/page-header'
import { Prose } from '../../../_ui/prose'
import { Stack } from '../../../_ui/layout'
import { addDays, addMonths, type Day } from '@/lib/day'
import type { IndicatorDefinition } from '@/lib/framework/framework'
import { formatDay } from '@/lib/i18n/format'
import { ijkpuntTarget } from '@/lib/i18n/ijkpunt-sentences'
import { definitionSentences } from '@/lib/i18n/indicator-sentences'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Ijkpunt } from '@/lib/ijkpunten/ijkpunt'
import { ijkpuntAfter, ijkpuntOn } from '@/lib/ijkpunten/ijkpunt'
import { unitOfTarget } from '@/lib/ijkpunten/choosable'
import { baseVocabularies } from '@/lib/registers/vocabularies/base'
import type { Round } from '@/lib/rounds/round'
import { ijkpuntTexts } from '../ijkpunt-texts'
import { IjkpuntForm } from './ijkpunt-form'

type NewIjkpuntProps = {
  readonly language: Language
  readonly today: Day
  readonly round: Round
  readonly definition: IndicatorDefinition
  /** Those of this figure, the newest first. */
  readonly ijkpunten: readonly Ijkpunt[]
}

/** The form for one figure, with what holds now above it; it begins with the days of the pilot year. */
export function NewIjkpuntView({ language, today, round, definition, ijkpunten }: NewIjkpuntProps) {
  const t = translator(language)
  const { id } = definition
  const now = ijkpuntOn(ijkpunten, id, today) ?? ijkpuntAfter(ijkpunten, id, today)
  const [newest] = ijkpunten
  return (
    <>
      <PageHeader
        title={t(now === null ? 'ijkpunten.form.new' : 'ijkpunten.form.change')}
        eyebrow={definition.title[language]}
        lead={t('ijkpunten.form.lead')}
        back={{ href: `/ijkpunten/${id}`, label: t('ijkpunten.form.back') }}
      />
      <Stack gap="lg">
        {now !== null && (
          <DescriptionList
            facts={[
              {
                term: t('ijkpunten.form.now'),
                value: t('ijkpunten.targetBy', {
                  target: ijkpuntTarget(language, definition, now.target),
                  day: formatDay(now.byOn, language),
                }),
              },
              {
                term: t('ijkpunten.detail.setBy'),
                value: `${now.setBy}, ${formatDay(now.setOn, language)}`,
              },
            ]}
          />
        )}
        <Disclosure summary={t('ijkpunten.form.definition')}>
          <Prose>
            {definitionSentences(language, { id, vocabularies: baseVocabularies }).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Prose>
        </Disclosure>
        {round.frozenOn !== null ? (
          <Notice tone="info" title={t('ijkpunten.form.frozen')} level={2} />
        ) : (
          <IjkpuntForm
            indicatorId={id}
            seenId={newest?.id ?? ''}
            today={today}
            begin={{
              target: now === null ? '' : typedTarget(language, id, now.target),
              fromOn: now?.fromOn ?? round.startsOn,
              byOn: now?.byOn ?? addDays(addMonths(round.startsOn, 12), -1),
              setBy: now?.setBy ?? t('ijkpunten.form.steeringGroup'),
            }}
            texts={ijkpuntTexts(t, definition)}
          />
        )}
      </Stack>
    </>
  )
}

/** A target as people type it: a share as a percentage, with a comma in Dutch. */
function typedTarget(language: Language, indicatorId: string, target: number): string {
  const typed = unitOfTarget(indicatorId) === null ? Number((target * 100).toPrecision(12)) : target
  return language === 'nl' ? String(typed).replace('.', ',') : String(typed)
}
