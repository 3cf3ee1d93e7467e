import type { Day } from '@/lib/day'
import type { ContentRequirement, EditionContent } from './edition-content'
import type { Question } from './questionnaire'

/** Questions without a place stand in the first of these themes, those that are new requirements in the second. */
export const openTheme = 'th-ccv-open'
export const questionTheme = 'th-ccv-questionnaire'
const source = 'ccv-questionnaire'

/** Whose words these are, and of which day. */
export type QuestionnaireOrigin = { readonly ccvOwn: boolean; readonly day: Day }

/**
 * Puts the questions of a questionnaire in an edition that is being made, each as a requirement that still looks for
 * its place. One that was placed before, by its number, gets its new words and is not asked about again.
 */
export function arriveQuestions(
  content: EditionContent,
  questions: readonly Question[],
  origin: QuestionnaireOrigin,
): EditionContent {
  const placed = new Map(
    content.requirements.flatMap((one) =>
      one.question !== null && isOfQuestionnaire(one) ? [[one.question, one.id] as const] : [],
    ),
  )
  const byNumber = new Map(questions.map((question) => [question.number, question]))
  const kept = content.requirements.map((one) => {
    const question =
      one.question === null || placed.get(one.question) !== one.id ? undefined : byNumber.get(one.question)
    return question === undefined ? one : { ...one, ...wordsOf(question), provenance: provenanceOf(origin) }
  })
  const taken = new Set(kept.map(({ id }) => id))
  const fresh = questions.filter(({ number }) => !placed.has(number)).map((one) => requirementOf(one, origin, taken))
  return withQuestionnaire({ ...content, requirements: [...kept, ...fresh] }, origin)
}

/** The requirements that still look for their place. */
export function openQuestions({ requirements }: EditionContent): readonly ContentRequirement[] {
  return requirements.filter(({ themeId, retired }) => themeId === openTheme && !retired)
}

/** What a question says, as the title and description of a requirement. */
export function wordsOf({ text, explanation, attachments }: Question) {
  const asked = attachments === '' ? '' : `Gevraagde bijlagen: ${attachments.replaceAll('\n', ', ')}`
  const said = [explanation, asked].filter((part) => part !== '').join('\n\n')
  const description = said === '' ? text : said
  return { title: { nl: text, en: text }, description: { nl: description, en: description } }
}

function isOfQuestionnaire({ provenance }: ContentRequirement): boolean {
  return provenance.sources.includes(source)
}

/** A questionnaire of the CCV itself is what is asked, literally; somebody's notes of it are other words. */
function provenanceOf({ ccvOwn }: QuestionnaireOrigin): ContentRequirement['provenance'] {
  const mark = ccvOwn ? 'literal' : 'paraphrase'
  return { mark, detailMark: mark, confidence: ccvOwn ? 'H' : 'M', sources: [source], note: null }
}

function requirementOf(question: Question, origin: QuestionnaireOrigin, taken: Set<string>): ContentRequirement {
  const id = freshId(question.number, taken)
  const attachments = question.attachments
    .split(/\n|;/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
  return {
    id,
    themeId: openTheme,
    part: 'recognition',
    level: 'must',
    gate: null,
    own: false,
    retired: false,
    question: question.number,
    ...wordsOf(question),
    help,
    expectations: attachments.map((nl, place) => ({
      id: `${id}.e${place + 1}`,
      kind: 'report',
      mustShow: { nl, en: nl },
      maxAgeMonths: null,
      required: true,
    })),
    indicators: [],
    provenance: provenanceOf(origin),
  }
}

const help: ContentRequirement['help'] = {
  plain: {
    nl: 'Deze eis komt uit de vragenlijst. Beantwoord de vraag in je eigen woorden.',
    en: 'This requirement comes from the questionnaire. Answer the question in your own words.',
  },
  example: { nl: 'Kijk welke bijlagen de vraag noemt.', en: 'See which attachments the question names.' },
  whom: { nl: 'Vraag het CCV als de vraag niet duidelijk is.', en: 'Ask the CCV when the question is not clear.' },
}

function freshId(number: string, taken: Set<string>): string {
  const plain =
    number
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? 'x'
  let [id, place] = [`ccv-${plain}`, 2]
  while (taken.has(id)) id = `ccv-${plain}-${place++}`
  taken.add(id)
  return id
}

/** The themes and the source that questions need; the notice tells whose words these are. */
function withQuestionnaire(content: EditionContent, origin: QuestionnaireOrigin): EditionContent {
  const themes: EditionContent['themes'] = [
    theme(openTheme, 'Vragen zonder plek', 'Questions without a place', origin),
    theme(questionTheme, 'Vragenlijst van het CCV', 'Questionnaire of the CCV', origin),
  ]
  const known = new Set(content.themes.map(({ id }) => id))
  const named: EditionContent['sources'][number] = {
    id: source,
    title: { nl: `Vragenlijst CCV ${origin.day}`, en: `CCV questionnaire ${origin.day}` },
    url: 'https://hetccv.nl/',
    grade: origin.ccvOwn ? 'A' : 'B',
    year: Number(origin.day.slice(0, 4)),
  }
  return {
    ...content,
    ccvOwn: origin.ccvOwn,
    notice: origin.ccvOwn ? ownNotice(origin.day) : content.notice,
    themes: [...content.themes, ...themes.filter(({ id }) => !known.has(id))],
    sources: [...content.sources.filter(({ id }) => id !== source), named],
  }
}

function theme(id: string, nl: string, en: string, origin: QuestionnaireOrigin): EditionContent['themes'][number] {
  return { id, part: 'recognition', title: { nl, en }, provenance: provenanceOf(origin) }
}

function ownNotice(day: Day): EditionContent['notice'] {
  return {
    nl: `De vragen komen uit de vragenlijst van het CCV van ${day}. De eigen eisen en de hulpteksten komen niet van het CCV.`,
    en: `The questions come from the CCV questionnaire of ${day}. The own requirements and the help texts are not the CCV’s.`,
  }
}
