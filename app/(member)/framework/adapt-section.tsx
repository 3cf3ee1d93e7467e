import { formTexts } from '../../_frame/form-texts'
import { LinkButton } from '../../_ui/button'
import { Stack } from '../../_ui/layout'
import { Section } from '../../_ui/section'
import { dayAt } from '@/lib/day'
import type { EditionHead } from '@/lib/framework/edition-head'
import { editionLabel } from '@/lib/framework/edition-label'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Round } from '@/lib/rounds/round'
import { BeginForm } from './begin-form'

type Props = {
  readonly language: Language
  readonly round: Round
  readonly editions: readonly EditionHead[]
  readonly manages: boolean
}

/** What a lead can do: begin or go on adapting, bring over the questionnaire, take an edition from a file. */
export function AdaptSection({ language, round, editions, manages }: Props) {
  const t = translator(language)
  const draft = editions.find(({ publishedAt }) => publishedAt === null)
  const used = editions.find(({ id }) => id === round.editionId)
  if (!manages) {
    return (
      <Section id="adapt" title={t('framework.adapt.title')}>
        <p>{t('framework.adapt.readOnly')}</p>
      </Section>
    )
  }
  return (
    <>
      <Section id="adapt" title={t('framework.adapt.title')} lead={t('framework.adapt.lead')}>
        {draft === undefined ? (
          <Stack gap="sm">
            <p>{t('framework.adapt.based', { version: editionLabel(language, used?.version ?? '') })}</p>
            <BeginForm
              basedOn={round.editionId}
              texts={{ begin: t('framework.adapt.begin'), ...formTexts(t, ['not-found']) }}
            />
          </Stack>
        ) : (
          <Stack gap="sm">
            <p>
              {t('framework.adapt.draft', {
                version: editionLabel(language, draft.version),
                day: formatDay(dayAt(draft.madeAt), language),
              })}
            </p>
            <p>
              <LinkButton href="/framework/draft" icon="edit">
                {t('framework.adapt.goOn')}
              </LinkButton>
            </p>
          </Stack>
        )}
      </Section>
      <Section id="other-ways" title={t('framework.other.title')} lead={t('framework.other.lead')} level={3}>
        <Stack gap="sm">
          <a href="/framework/questionnaire">{t('framework.other.questionnaire')}</a>
          <a href="/framework/import">{t('framework.other.import')}</a>
        </Stack>
      </Section>
    </>
  )
}
