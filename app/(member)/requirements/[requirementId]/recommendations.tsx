import { OpenRow } from '../../../_recommendations/open-row'
import { RowList } from '../../../_ui/list'
import { Section } from '../../../_ui/section'
import { translator } from '@/lib/i18n/translate'
import type { LoadedRequirement } from './load'

type Props = Pick<LoadedRequirement, 'language' | 'today' | 'recommendations'>

/** What others advised about this requirement and is not done yet; nothing where there is none. */
export function RequirementRecommendations({ language, today, recommendations }: Props) {
  if (recommendations.length === 0) return null
  const t = translator(language)
  return (
    <Section id="recommendations" title={t('recommendations.open.title')} lead={t('recommendations.open.lead')}>
      <RowList>
        {recommendations.map((one) => (
          <OpenRow key={one.id} language={language} today={today} one={one} />
        ))}
      </RowList>
    </Section>
  )
}
