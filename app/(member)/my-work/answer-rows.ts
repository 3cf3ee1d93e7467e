import { daysBetween } from '@/lib/day'
import { expectationOf } from '@/lib/framework/framework'
import { formatDay } from '@/lib/i18n/format'
import { midSentence } from '@/lib/i18n/mid-sentence'
import { translator } from '@/lib/i18n/translate'
import type { WaitingAnswers } from '@/lib/my-work/my-work'
import type { NotApplicableTask, ProofTask, RequirementTask } from '@/lib/my-work/tasks'
import { nameOf, requirementTitle, type Group, type MyWorkProps, type TaskRow } from './group'

export type AnswerGroup = keyof WaitingAnswers

type DueGroup = 'overdue' | 'soon' | 'open' | 'orphaned'

/** The work with requirements, as rows that lead to the part of the requirement where it is done. */
export function answerRows(props: MyWorkProps): Readonly<Record<AnswerGroup, Group>> {
  const { answers, language } = props
  const t = translator(language)
  const said = (row: 'refused' | 'approve') => (task: NotApplicableTask) =>
    rowAt(props, task.requirementId, row === 'approve' ? 'approval' : 'answer', {
      hint: t(`my-work.row.${row}`, { name: nameOf(props, task.by), reason: task.text }),
    })
  const due = (time: DueGroup) =>
    group(answers[time], (task) => rowAt(props, task.requirementId, 'answer', { hint: dueText(props, time, task) }))
  return {
    overdue: due('overdue'),
    soon: due('soon'),
    orphaned: due('orphaned'),
    open: due('open'),
    refused: group(answers.refused, said('refused')),
    approve: group(answers.approve, said('approve')),
    askedToAgree: group(answers.askedToAgree, ({ requirementId }) =>
      rowAt(props, requirementId, 'approval', { hint: t('my-work.row.askedToAgree') }),
    ),
    proof: group(perRequirement(answers.proof), ([first, ...others]) =>
      rowAt(props, first.requirementId, first.expectationId, {
        hint: [first, ...others].map((task) => proofText(props, task)).join('. '),
      }),
    ),
  }
}

function group<Task>(tasks: readonly Task[], rowOf: (task: Task) => TaskRow): Group {
  return { rows: tasks.map(rowOf), total: tasks.length }
}

/** What ends of one requirement stands in one row. */
function perRequirement(tasks: readonly ProofTask[]): readonly (readonly [ProofTask, ...ProofTask[]])[] {
  const rows = new Map<string, readonly [ProofTask, ...ProofTask[]]>()
  for (const task of tasks) {
    const others = rows.get(task.requirementId)
    rows.set(task.requirementId, others === undefined ? [task] : [...others, task])
  }
  return [...rows.values()]
}

function rowAt(props: MyWorkProps, requirementId: string, place: string, { hint }: { hint: string }): TaskRow {
  const href = `/requirements/${requirementId}#${place}`
  return { key: href, href, title: requirementTitle(props, requirementId), hint }
}

function dueText({ language, today }: MyWorkProps, time: DueGroup, { dueOn }: RequirementTask): string {
  const t = translator(language)
  if (dueOn === null) return t('my-work.row.openNoDay')
  const day = formatDay(dueOn, language)
  if (time === 'open' || time === 'orphaned') return t('my-work.row.openDay', { day })
  return t(`my-work.row.${time}`, { day, days: Math.abs(daysBetween(dueOn, today)) })
}

function proofText({ language, today, framework }: MyWorkProps, { expectationId, validUntil }: ProofTask): string {
  const asked = expectationOf(framework, expectationId)?.expectation.mustShow[language] ?? expectationId
  return translator(language)(validUntil < today ? 'my-work.row.expired' : 'my-work.row.expiring', {
    day: formatDay(validUntil, language),
    asked: midSentence(asked),
  })
}
