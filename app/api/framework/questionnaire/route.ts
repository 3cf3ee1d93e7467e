import { memberRoute } from '../../../_gate/routes'
import { arriveQuestions } from '@/lib/framework/arrive-questions'
import { readQuestionnaire } from '@/lib/framework/questionnaire'
import { packedQuestionFaults } from '@/lib/framework/questionnaire-problem'
import { ok, refuse } from '@/lib/result'
import { arrivedFile, backWith, seeOther } from '../arrived-file'

const page = '/framework/questionnaire'

/** Puts the questions of the CCV in the draft, each to be given its place; begins a draft when there is none. */
export const POST = memberRoute('framework:manage', async ({ change, today }, request) => {
  const arrived = await arrivedFile(request)
  if (!arrived.ok) return backWith(page, arrived)
  const { sheets, fields } = arrived.value
  const read = readQuestionnaire(sheets)
  if (!read.ok) {
    const said = read.problem === 'faults' ? { faults: packedQuestionFaults(read.faults) } : { problem: read.problem }
    return seeOther(`${page}?${new URLSearchParams(said)}`)
  }
  const origin = { ccvOwn: fields['ccvOwn'] !== undefined, day: today }
  const saved = await change(async ({ editions, rounds }) => {
    const draft = await editions.draft()
    const begun = draft === null ? await editions.startDraft((await rounds.current()).editionId) : ok(draft)
    if (!begun.ok) return begun
    const content = await editions.content(begun.value.id)
    if (content === null) return refuse('not-found')
    const { id, draftVersion } = begun.value
    return editions.saveDraft(id, arriveQuestions(content, read.questions, origin), draftVersion)
  })
  return seeOther(saved.ok ? `${page}#places` : `${page}?${new URLSearchParams({ problem: 'given-up' })}`)
})
