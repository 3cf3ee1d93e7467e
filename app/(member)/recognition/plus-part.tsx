import { RowList, Row } from '../../_ui/list'
import { Section } from '../../_ui/section'
import { Tag } from '../../_ui/tag'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import type { Role } from '@/lib/members/roles'
import type { PlusExplanation, PlusOutlook } from '@/lib/recognition/plus-outlook'
import type { Advice } from '@/lib/rounds/timeline-facts'

export type PlusFacts = {
  readonly outlook: readonly PlusOutlook[]
  readonly advice: Advice
  readonly must: { readonly ready: number; readonly of: number }
  readonly criteria: { readonly namedInPublic: number; readonly total: number }
}

type PlusPartProps = PlusFacts & { readonly language: Language; readonly role: Role }

/** How it stands by each explanation of PLUS that was found. */
export function PlusPart({ language, role, outlook, advice, must, criteria }: PlusPartProps) {
  const t = translator(language)
  const { all, done, proved } = advice
  const facts: Readonly<Record<PlusExplanation, string>> = {
    'worked-in':
      all === 0 ? t('recognition.plus.now.noRecommendations') : t('recognition.plus.now.done', { all, done, proved }),
    'none-left': `${t('recognition.plus.now.open', { open: all - done })} ${t('recognition.plus.now.score', must)}`,
    'all-met': t('recognition.plus.now.criteria', { known: criteria.namedInPublic, total: criteria.total }),
  }
  return (
    <Section id="plus" title={t('recognition.plus.title')} lead={t('recognition.plus.lead')}>
      <RowList label={t('recognition.plus.title')}>
        {outlook.map(({ explanation, stands }) => (
          <Row
            key={explanation}
            title={t(`recognition.plus.${explanation}`)}
            hint={facts[explanation]}
            status={<Tag>{t(`recognition.plus.stands.${stands}`)}</Tag>}
          />
        ))}
      </RowList>
      {may(role, 'registers:read') && (
        <p>
          <a href="/registers/recommendations">{t('recognition.plus.link')}</a>
        </p>
      )}
    </Section>
  )
}
