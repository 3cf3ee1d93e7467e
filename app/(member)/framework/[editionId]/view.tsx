import { Disclosure } from '../../../_ui/disclosure'
import { Stack } from '../../../_ui/layout'
import { DescriptionList } from '../../../_ui/list'
import { PageHeader } from '../../../_ui/page-header'
import { Section } from '../../../_ui/section'
import { isAdapted } from '@/lib/framework/adapted'
import type { ContentRequirement, EditionContent } from '@/lib/framework/edition-content'
import type { EditionHead } from '@/lib/framework/edition-head'
import { editionLabel } from '@/lib/framework/edition-label'
import { marksOf } from '@/lib/framework/marks'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { tagText } from '@/lib/requirements/checklist-sentences'
import { askedText } from './asked-text'

type EditionViewProps = {
  readonly language: Language
  readonly head: EditionHead
  readonly content: EditionContent
  /** The edition of the catalogue at the beginning of its line; null when it is one itself. */
  readonly root: EditionContent | null
}

/** An edition to read: every theme with its requirements, each to open. */
export function EditionView({ language, head, content, root }: EditionViewProps) {
  const t = translator(language)
  return (
    <>
      <PageHeader
        back={{ href: '/framework', label: t('framework.edition.back') }}
        title={t('framework.edition.title', { version: editionLabel(language, head.version) })}
        lead={content.title[language]}
      />
      {content.themes.map((theme) => {
        const asked = content.requirements.filter(({ themeId }) => themeId === theme.id)
        return (
          <Section key={theme.id} id={theme.id} title={theme.title[language]}>
            {asked.length === 0 && <p>{t('framework.edition.none')}</p>}
            {asked.map((requirement) => (
              <ReadRequirement key={requirement.id} {...{ language, requirement, root }} />
            ))}
          </Section>
        )
      })}
    </>
  )
}

type ReadProps = {
  readonly language: Language
  readonly requirement: ContentRequirement
  readonly root: EditionContent | null
}

function ReadRequirement({ language, requirement, root }: ReadProps) {
  const t = translator(language)
  const before = root?.requirements.find(({ id }) => id === requirement.id)
  const marks = marksOf(language, { ...requirement, adapted: isAdapted(requirement, before) })
  const tag = tagText(language, { level: requirement.level, gate: requirement.gate })
  const beside = [...(tag === undefined ? [] : [tag]), ...marks]
  const { title, description, help, expectations } = requirement
  return (
    <Disclosure id={requirement.id} summary={[title[language], ...beside].join(' · ')}>
      <Stack gap="sm">
        <p>{description[language]}</p>
        <DescriptionList
          facts={[
            ...expectations.map((expectation, place) => ({
              term: t('framework.requirement.proofNumber', { number: place + 1 }),
              value: askedText(language, expectation),
            })),
            ...(['plain', 'example', 'whom'] as const).map((part) => ({
              term: t(`requirements.help.${part}`),
              value: help[part][language],
            })),
          ]}
        />
      </Stack>
    </Disclosure>
  )
}
