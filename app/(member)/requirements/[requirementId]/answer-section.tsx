import { DescriptionList } from '../../../_ui/list'
import { Section } from '../../../_ui/section'
import { VerdictStatus, WorkStatus } from '../../../_ui/status'
import { formatDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import { answerFieldsOf } from '@/lib/requirements/answer-form'
import { AnswerForm } from './answer-form'
import { answerTexts } from './answer-texts'
import { ConfirmSection } from './confirm-section'
import type { LoadedRequirement } from './load'
import { nameOf } from './name-of'

type AnswerSectionProps = LoadedRequirement & { readonly saysNotApplicable: boolean }

/** What we say of the requirement: a form for who may assess, and words for everybody else. */
export function AnswerSection(props: AnswerSectionProps) {
  const { language, today, member, members, assessment, round, saysNotApplicable } = props
  const t = translator(language)
  const { verdict, setBy } = assessment
  return (
    <Section
      id="answer"
      title={t('requirements.answer.title')}
      lead={
        verdict !== null && setBy !== null && t('requirements.answer.setBy', { name: nameOf(language, members, setBy) })
      }
    >
      <ConfirmSection {...props} />
      {round.frozenOn === null && may(member.role, 'requirements:assess') ? (
        <AnswerForm
          requirementId={assessment.requirementId}
          now={answerFieldsOf(assessment)}
          proposed={saysNotApplicable ? { verdict: 'not-applicable' } : {}}
          texts={answerTexts(t, members, assessment, today)}
        />
      ) : (
        <AnswerInWords {...props} />
      )}
    </Section>
  )
}

function AnswerInWords({ language, members, assessment }: LoadedRequirement) {
  const t = translator(language)
  const { work, verdict, reasoning, notApplicableReason, ownerId, dueOn } = assessment
  const shown = verdict ?? 'none'
  return (
    <DescriptionList
      facts={[
        { term: t('requirements.column.work'), value: <WorkStatus state={work} label={t(`app.work.${work}`)} /> },
        {
          term: t('requirements.column.verdict'),
          value: <VerdictStatus state={shown} label={t(`app.verdict.${shown}`)} />,
        },
        { term: t('requirements.answer.reasoning'), value: reasoning || t('requirements.answer.none') },
        ...(verdict === 'not-applicable'
          ? [{ term: t('requirements.answer.notApplicableReason'), value: notApplicableReason }]
          : []),
        {
          term: t('requirements.answer.owner'),
          value: ownerId === null ? t('requirements.answer.nobody') : nameOf(language, members, ownerId),
        },
        {
          term: t('requirements.answer.due'),
          value: dueOn === null ? t('requirements.answer.noDay') : formatDay(dueOn, language),
        },
      ]}
    />
  )
}
