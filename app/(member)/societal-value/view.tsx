import { formTexts } from '../../_frame/form-texts'
import { Stack } from '../../_ui/layout'
import { Notice } from '../../_ui/notice'
import { PageHeader } from '../../_ui/page-header'
import { Section } from '../../_ui/section'
import type { Day } from '@/lib/day'
import { requirementOf, type Framework } from '@/lib/framework/framework'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Member } from '@/lib/members/member'
import { may } from '@/lib/members/permissions'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'
import type { Round } from '@/lib/rounds/round'
import { emptyValue, isTold, valueFields } from '@/lib/value/change-value'
import { offeredFigures } from '@/lib/value/offered-figures'
import { personalKinds } from '@/lib/value/personal'
import { valueAspects, type SocietalValue } from '@/lib/value/societal-value'
import { ToldValue } from './told-value'
import { ValueForm, type ValueFormTexts } from './value-form'

type ValueViewProps = {
  readonly language: Language
  readonly member: Member
  readonly today: Day
  readonly round: Round
  readonly framework: Framework
  readonly indicators: readonly IndicatorReading[]
  readonly values: readonly SocietalValue[]
}

/** What the pilot means for residents, aspect by aspect: to write for who may, to read for who may not. */
export function ValueView({ language, member, today, round, framework, indicators, values }: ValueViewProps) {
  const t = translator(language)
  const writes = may(member.role, 'value:edit') && round.frozenOn === null
  const requirement = requirementOf(framework, 'dec-value')
  const told = values.filter(isTold)
  const figures = writes ? offeredFigures(language, indicators) : []
  return (
    <>
      <PageHeader title={t('value.title')} lead={t('value.lead')} back={{ href: '/rounds', label: t('app.rounds') }} />
      <Stack gap="lg">
        {round.frozenOn !== null && (
          <Notice tone="info" title={t('value.frozen.title')}>
            {t('value.frozen.text')}
          </Notice>
        )}
        {writes && (
          <Notice tone="info" title={t('value.nobody.title')}>
            {t('value.nobody.text')} {t('value.optional')}
          </Notice>
        )}
        {requirement !== undefined && (
          <p>
            <a href="/requirements/dec-value">{t('value.requirement', { title: requirement.title[language] })}</a>
          </p>
        )}
        {!writes && told.length === 0 && <p>{t('value.noneAtAll')}</p>}
      </Stack>
      {valueAspects.map((aspect) => {
        const saved = values.find((one) => one.aspect === aspect) ?? emptyValue(aspect)
        if (!writes && !isTold(saved)) return null
        const kinds = writes ? personalKinds(saved) : []
        return (
          <Section key={aspect} id={aspect} title={t(`value.aspect.${aspect}`)} lead={t(`value.about.${aspect}`)}>
            {kinds.length > 0 && (
              <Notice tone="warning" title={t('value.personal.title')} level={3}>
                {t('value.personal.text', { kinds: kinds.map((kind) => t(`examination.kind.${kind}`)).join(', ') })}
              </Notice>
            )}
            {writes ? (
              <ValueForm saved={saved} figures={figures} texts={textsOf(language, saved, today)} />
            ) : (
              <ToldValue value={saved} />
            )}
          </Section>
        )
      })}
    </>
  )
}

function textsOf(language: Language, saved: SocietalValue, today: Day): ValueFormTexts {
  const t = translator(language)
  const stored = (text: string) => (text === '' ? t('value.storedEmpty') : t('value.stored', { text }))
  const [narrative, figures, quote, quoteBy] = valueFields.map((field) => stored(saved[field]))
  return {
    ...{ narrative: t('value.narrative'), narrativeHint: t('value.narrativeHint') },
    ...{ figures: t('value.figures'), figuresHint: t('value.figuresHint') },
    ...{ quote: t('value.quote'), quoteHint: t('value.quoteHint') },
    ...{ quoteBy: t('value.quoteBy'), quoteByHint: t('value.quoteByHint') },
    ...{ optional: `(${t('app.optional')})`, save: t('value.save'), saved: t('value.saved') },
    ...{ offered: t('value.offered.title'), insert: t('value.offered.insert') },
    offeredLead: t('value.offered.lead', { day: formatDay(today, language) }),
    stored: { narrative: narrative ?? '', figures: figures ?? '', quote: quote ?? '', quoteBy: quoteBy ?? '' },
    ...formTexts(t, ['changed-meanwhile', 'quote-missing', 'round-frozen']),
  }
}
