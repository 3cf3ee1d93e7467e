import { Prose } from '../../../_ui/prose'
import { Section } from '../../../_ui/section'
import type { Framework } from '@/lib/framework/framework'
import { definitionSentences } from '@/lib/i18n/indicator-sentences'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'
import { registerOf } from '@/lib/registers/registers'

type DefinitionProps = {
  readonly language: Language
  readonly framework: Framework
  readonly reading: IndicatorReading
}

/** What is counted, of what and where it comes from, with where its target was found. */
export function Definition({ language, framework, reading }: DefinitionProps) {
  const t = translator(language)
  const { definition } = reading
  const sources = framework.sources.filter(({ id }) => definition.sources.includes(id))
  return (
    <Section id="definition" title={t('figures.detail.definition')}>
      <Prose>
        <ul>
          {definitionSentences(language, reading).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p>
          {t('figures.detail.source')}: {sourceText(language, reading)}.
        </p>
        {definition.note !== null && <p>{definition.note[language]}</p>}
        {sources.length > 0 && (
          <p>
            {t('figures.detail.foundIn')}{' '}
            {sources.map(({ id, title, url }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <a href={url}>{title[language]}</a>
              </span>
            ))}
            .
          </p>
        )}
      </Prose>
    </Section>
  )
}

function sourceText(language: Language, { definition, reads }: IndicatorReading): string {
  const t = translator(language)
  if (definition.type === 'declaration') return t('figures.detail.sourceStatement')
  if (definition.minimumInput === 'evidence-register') return t('figures.detail.sourceEvidence')
  if (reads.length === 0) return t('figures.detail.sourceElsewhere')
  const names = reads.map((name) => registerOf(name).title[language])
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}
