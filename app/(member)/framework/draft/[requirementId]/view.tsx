import type { ComponentProps } from 'react'
import { Notice } from '../../../../_ui/notice'
import { PageHeader } from '../../../../_ui/page-header'
import { Prose } from '../../../../_ui/prose'
import { Section } from '../../../../_ui/section'
import { isAdapted } from '@/lib/framework/adapted'
import type { ContentRequirement } from '@/lib/framework/edition-content'
import { marksOf } from '@/lib/framework/marks'
import { translator } from '@/lib/i18n/translate'
import type { LoadedDraft } from '../load'
import { RequirementForm } from '../requirement-form'

type RequirementViewProps = LoadedDraft & {
  readonly requirement: ContentRequirement
  readonly form: ComponentProps<typeof RequirementForm>
}

/** One requirement of the draft, to write anew. */
export function RequirementView({ language, content, root, requirement, form }: RequirementViewProps) {
  const t = translator(language)
  const theme = content.themes.find(({ id }) => id === requirement.themeId)
  const before = root.requirements.find(({ id }) => id === requirement.id)
  const marks = marksOf(language, { ...requirement, adapted: isAdapted(requirement, before) })
  const figures = content.indicators.filter(({ id }) => requirement.indicators.includes(id))
  return (
    <>
      <PageHeader
        back={{ href: `/framework/draft#${requirement.id}`, label: t('framework.requirement.back') }}
        eyebrow={[...(theme ? [theme.title[language]] : []), ...marks].join(' · ')}
        title={requirement.title[language]}
        lead={t('framework.requirement.lead')}
      />
      {requirement.gate !== null && <Notice tone="info" title={t('framework.requirement.gate')} />}
      <RequirementForm {...form} />
      {figures.length > 0 && (
        <Section
          id="indicators"
          title={t('framework.requirement.indicators')}
          lead={t('framework.requirement.indicatorsText')}
        >
          <Prose>
            <ul>
              {figures.map(({ id, title }) => (
                <li key={id}>{title[language]}</li>
              ))}
            </ul>
          </Prose>
        </Section>
      )}
    </>
  )
}
