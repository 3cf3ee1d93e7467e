import { Row, RowList } from '../../_ui/list'
import { Section } from '../../_ui/section'
import type { Framework } from '@/lib/framework/framework'
import { marksOf } from '@/lib/framework/marks'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

/** What the edition of the round does not ask any more. */
export function RetiredSection({
  language,
  framework,
}: {
  readonly language: Language
  readonly framework: Framework
}) {
  const t = translator(language)
  if (framework.retired.length === 0) return null
  return (
    <Section id="retired" title={t('framework.retired.title')} lead={t('framework.retired.lead')}>
      <RowList>
        {framework.retired.map((requirement) => (
          <Row
            key={requirement.id}
            title={requirement.title[language]}
            hint={marksOf(language, requirement).join(' · ')}
          />
        ))}
      </RowList>
      <p>
        <a href="/framework/move/kept">{t('framework-move.toKept')}</a>
      </p>
    </Section>
  )
}
