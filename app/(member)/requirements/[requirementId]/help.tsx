import { DescriptionList } from '../../../_ui/list'
import { Section } from '../../../_ui/section'
import type { Requirement } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

/** What the requirement means, what good proof looks like, and whom to ask. */
export function Help({ language, requirement: { help } }: { language: Language; requirement: Requirement }) {
  const t = translator(language)
  return (
    <Section id="help" title={t('requirements.help.title')}>
      <DescriptionList
        facts={(['plain', 'example', 'whom'] as const).map((part) => ({
          term: t(`requirements.help.${part}`),
          value: help[part][language],
        }))}
      />
    </Section>
  )
}
