import { Disclosure } from '../../../_ui/disclosure'
import { Stack } from '../../../_ui/layout'
import { Section } from '../../../_ui/section'
import type { Differences } from '@/lib/framework/differences'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { Rewording } from './rewording'

type Props = { readonly language: Language; readonly reworded: Differences['reworded'] }

/** Reworded requirements that nobody is asked about, because nobody judged them yet. */
export function RewordedRequirements({ language, reworded }: Props) {
  const t = translator(language)
  if (reworded.length === 0) return null
  return (
    <Section
      id="silent"
      title={t('framework-move.silentTitle', { count: reworded.length })}
      lead={t('framework-move.silentLead')}
    >
      <Stack gap="sm">
        {reworded.map((one) => (
          <Disclosure key={one.after.id} summary={one.after.title[language]}>
            <Rewording language={language} {...one} />
          </Disclosure>
        ))}
      </Stack>
    </Section>
  )
}
