import { RadioGroup } from '../../../_ui/choice'
import { Card } from '../../../_ui/card'
import { Stack } from '../../../_ui/layout'
import { Section } from '../../../_ui/section'
import type { AskedMeaning, MovingAnswer } from '@/lib/framework/move'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { Rewording } from './rewording'

type Props = { readonly language: Language; readonly asks: readonly AskedMeaning<MovingAnswer>[] }

/** Per answer to a reworded requirement: does it ask the same still, or must somebody look at the answer again? */
export function AskedMeanings({ language, asks }: Props) {
  const t = translator(language)
  if (asks.length === 0) return <p>{t('framework-move.nothingAsked')}</p>
  return (
    <Section
      id="asked"
      title={t('framework-move.askedTitle', { count: asks.length })}
      lead={t('framework-move.askedLead')}
    >
      <Stack>
        {asks.map(({ answer, ...asked }) => (
          <Card key={answer.requirementId}>
            <Stack gap="sm">
              <h3>{asked.after.title[language]}</h3>
              <Rewording language={language} {...asked} />
              <RadioGroup
                name={`meaning.${answer.requirementId}`}
                legend={t('framework-move.meaning')}
                defaultValue="other"
                options={[
                  { value: 'other', label: t('framework-move.meaningOther') },
                  { value: 'same', label: t('framework-move.meaningSame') },
                ]}
              />
            </Stack>
          </Card>
        ))}
      </Stack>
    </Section>
  )
}
