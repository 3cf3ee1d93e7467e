import { OpenRow } from '../../_recommendations/open-row'
import { LinkButton } from '../../_ui/button'
import { EmptyState } from '../../_ui/empty-state'
import { LinkRow, RowList } from '../../_ui/list'
import { PageHeader } from '../../_ui/page-header'
import { Section } from '../../_ui/section'
import { translator } from '@/lib/i18n/translate'
import { countsOf, waitsForMember } from '@/lib/my-work/my-work'
import { answerRows, type AnswerGroup } from './answer-rows'
import { evidenceRows, type EvidenceGroup } from './evidence-rows'
import type { Group, MyWorkProps } from './group'

/** The groups as they stand on the page, the most urgent first. */
const order: readonly Exclude<EvidenceGroup | AnswerGroup, 'asked' | 'askedToAgree'>[] = [
  'infected',
  'overdue',
  'rejected',
  'refused',
  'review',
  'approve',
  'privacy',
  'soon',
  'proof',
  'orphaned',
  'open',
]

/** What waits for this member, with one click to the place where it is done; and what they asked of others. */
export function MyWorkView(props: MyWorkProps) {
  const { language, evidence, answers, recommendations } = props
  const t = translator(language)
  const waiting = waitsForMember(countsOf(evidence), answers)
  const count = waiting.now + waiting.later
  const summary = [t('my-work.summary', waiting), ...(count > 1 ? [t('my-work.lead')] : [])].join(' ')
  const groups = { ...evidenceRows(props), ...answerRows(props) }
  const asked = {
    rows: [...groups.asked.rows, ...groups.askedToAgree.rows],
    total: groups.asked.total + groups.askedToAgree.total,
  }
  return (
    <>
      <PageHeader title={t('my-work.title')} lead={count > 0 && summary} />
      {count === 0 && recommendations.length === 0 && (
        <EmptyState
          title={t('my-work.empty')}
          level={2}
          action={<LinkButton href="/requirements">{t('my-work.emptyLink')}</LinkButton>}
        >
          <p>{t('my-work.emptyText')}</p>
        </EmptyState>
      )}
      {order.map((name) => (
        <Tasks key={name} language={language} name={name} {...groups[name]} />
      ))}
      <Recommendations {...props} />
      <Tasks language={language} name="asked" {...asked} />
    </>
  )
}

type TasksProps = Group & Pick<MyWorkProps, 'language'> & { readonly name: (typeof order)[number] | 'asked' }

/** One kind of work: how many, what to do, and every place. Left out when there is none. */
function Tasks({ language, name, rows, total }: TasksProps) {
  if (total === 0) return null
  const t = translator(language)
  return (
    <Section
      id={name}
      title={t('my-work.groupTitle', { title: t(`my-work.group.${name}`), count: total })}
      lead={t(`my-work.todo.${name}`)}
    >
      <RowList>
        {rows.map(({ key, ...row }) => (
          <LinkRow key={key} {...row} />
        ))}
      </RowList>
      {total > rows.length && <p>{t('my-work.more', { count: total - rows.length })}</p>}
    </Section>
  )
}

/** Recommendations are of the organisation, not of one member: they stand apart and are not in the number above. */
function Recommendations({ language, today, recommendations }: MyWorkProps) {
  const t = translator(language)
  if (recommendations.length === 0) return null
  return (
    <Section
      id="recommendations"
      title={t('recommendations.work.title', { count: recommendations.length })}
      lead={t('recommendations.work.lead')}
    >
      <RowList>
        {recommendations.map((one) => (
          <OpenRow key={one.id} language={language} today={today} one={one} />
        ))}
      </RowList>
    </Section>
  )
}
