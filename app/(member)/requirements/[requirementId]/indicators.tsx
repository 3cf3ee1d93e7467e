import { Disclosure } from '../../../_ui/disclosure'
import { Cluster } from '../../../_ui/layout'
import { Row, RowList } from '../../../_ui/list'
import { Prose } from '../../../_ui/prose'
import { Section } from '../../../_ui/section'
import { ProofStatus, type ProofState } from '../../../_ui/status'
import { Tag } from '../../../_ui/tag'
import {
  definitionSentences,
  figureText,
  periodText,
  standingText,
  targetText,
  whyText,
} from '@/lib/i18n/indicator-sentences'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import type { IndicatorProof } from '@/lib/readiness/proof'
import { wayToMend } from '@/lib/registers/figures/way-to-mend'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'
import type { LoadedRequirement } from './load'

/** The figures that belong to a requirement: what they came to, whether that is enough, and what to do when it is not. */
export function Indicators(loaded: LoadedRequirement) {
  const { language, requirement, readiness } = loaded
  const t = translator(language)
  const { indicators } = readiness.proof
  if (indicators.length === 0) return null
  return (
    <Section
      id="indicators"
      title={t('requirements.indicators.title')}
      lead={t('requirements.indicators.lead', { count: indicators.length })}
    >
      <RowList>
        {indicators.map((indicator) => (
          <IndicatorRow
            key={indicator.id}
            {...loaded}
            indicator={indicator}
            title={requirement.indicators.find(({ id }) => id === indicator.id)?.title[language] ?? indicator.id}
          />
        ))}
      </RowList>
    </Section>
  )
}

type RowProps = Pick<LoadedRequirement, 'language' | 'member'> & {
  readonly indicator: IndicatorProof
  readonly title: string
}

function IndicatorRow({ language, member, indicator, title }: RowProps) {
  const t = translator(language)
  const { id, result, hard, reading } = indicator
  if (reading === undefined) return <Row title={title} />
  const why = whyText(language, reading)
  const costs = result === 'missed' && may(member.role, 'registers:read')
  const role = hard ? 'hard' : 'informs'
  const target = result === 'reached' || result === 'missed' ? targetText(language, reading) : null
  return (
    <Row
      id={id}
      title={<a href={`/indicators/${id}${costs ? '#lacking' : ''}`}>{title}</a>}
      hint={why === null ? startOfSentence(periodText(language, reading)) : undefined}
      status={
        <Cluster>
          <ProofStatus state={stateOf(indicator)} label={t(`requirements.indicators.standing.${result}`)} />
          <Tag>{t(`requirements.indicators.${role}`)}</Tag>
        </Cluster>
      }
    >
      <p>{why === null ? <strong>{figureText(language, reading)}</strong> : why}</p>
      <p>{target === null ? standingText(language, reading) : t('requirements.indicators.target', { target })}</p>
      {result === 'not-computable' && <Fill language={language} member={member} reading={reading} />}
      <Disclosure summary={t('requirements.indicators.definition')}>
        <Prose>
          {definitionSentences(language, reading).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Prose>
      </Disclosure>
    </Row>
  )
}

/** The way to the rows that are lacking, for who may fill them in. */
function Fill({
  language,
  member,
  reading,
}: Pick<RowProps, 'language' | 'member'> & { readonly reading: IndicatorReading }) {
  const t = translator(language)
  const way = wayToMend(reading)
  if (way?.kind === 'statement' && may(member.role, 'indicators:manage')) {
    return (
      <p>
        <a href={`/indicators/${reading.id}#statements`}>{t('figures.toStatement')}</a>
      </p>
    )
  }
  if (way?.kind !== 'register' || !may(member.role, 'registers:edit')) return null
  return (
    <p>
      <a href={`/registers/${way.register}`}>{t('requirements.indicators.fill.open')}</a>
      {' · '}
      <a href={`/registers/${way.register}/import`}>{t('requirements.indicators.fill.import')}</a>
    </p>
  )
}

function stateOf({ result, blocks }: IndicatorProof): ProofState {
  if (result === 'reached') return 'complete'
  if (result === 'missed') return blocks ? 'rejected' : 'claimed'
  return result === 'not-computable' ? 'missing' : 'none-asked'
}

function startOfSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
