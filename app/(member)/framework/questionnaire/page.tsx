import type { Metadata } from 'next'
import { asMember } from '../../../_gate/as-member'
import { currentTranslator } from '../../../_gate/language'
import { importProblemNamed } from '@/lib/registers/import/import-problem'
import { questionnaireProblemNamed, unpackedQuestionFaults } from '@/lib/framework/questionnaire-problem'
import { QuestionnaireView } from './view'

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('framework-file.questionnaire.title') }
}

export default async function QuestionnairePage({ searchParams }: Props) {
  const { problem, line, faults } = await searchParams
  const shown = await asMember('framework:manage', async ({ store, language }) => {
    const draft = await store.editions.draft()
    const content = draft === null ? null : await store.editions.content(draft.id)
    return { language, draft, content }
  })
  return (
    <QuestionnaireView
      {...shown}
      unread={importProblemNamed(String(problem)) ?? null}
      line={Number(line) || null}
      problem={questionnaireProblemNamed(String(problem))}
      faults={typeof faults === 'string' ? unpackedQuestionFaults(faults) : []}
    />
  )
}
