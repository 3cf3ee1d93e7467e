import { ok, refuse, type Result } from '@/lib/result'
import { openQuestions, openTheme, questionTheme } from './arrive-questions'
import type { ContentRequirement, EditionContent } from './edition-content'

/** Where a question goes: a new requirement, in the place of one of ours, or covered by ours that belong to it. */
export type Place = 'later' | 'new' | 'covered' | { readonly replaces: string }

/** What becomes of a requirement of ours that no question covers. */
export type Ours = 'keep' | 'retire' | { readonly question: string }

export type Placing = {
  readonly places: ReadonlyMap<string, Place>
  readonly ours: ReadonlyMap<string, Ours>
}

export type PlacingProblem = 'requirement-chosen-twice' | 'question-not-covered' | 'not-found'

/** Our requirements that no question covers yet. */
export function uncovered({ requirements }: EditionContent): readonly ContentRequirement[] {
  return requirements.filter(
    ({ themeId, question, retired, part }) =>
      themeId !== openTheme && question === null && !retired && part === 'recognition',
  )
}

/**
 * Carries out what the lead chose. What takes the place of a requirement of ours gets its id and what it asks to be
 * shown, so that every answer and all proof stays. Refuses one of ours chosen for two questions, a question covered by
 * nothing, and what is not there.
 */
export function placeQuestions(
  content: EditionContent,
  { places, ours }: Placing,
): Result<EditionContent, PlacingProblem> {
  const open = new Map(openQuestions(content).map((one) => [one.id, one]))
  const chosen = [...places].flatMap(([id, place]) =>
    typeof place === 'object' ? [[place.replaces, id] as const] : [],
  )
  const replacedBy = new Map(chosen)
  if (replacedBy.size < chosen.length) return refuse('requirement-chosen-twice')
  const free = new Set(content.requirements.filter(({ id }) => !open.has(id)).map(({ id }) => id))
  if ([...places.keys()].some((id) => !open.has(id)) || [...replacedBy.keys()].some((id) => !free.has(id))) {
    return refuse('not-found')
  }
  const requirements = content.requirements.flatMap((one): readonly ContentRequirement[] => {
    const place = places.get(one.id)
    if (open.has(one.id)) {
      if (place === undefined || place === 'later') return [one]
      return place === 'new' ? [{ ...one, themeId: questionTheme }] : []
    }
    const question = open.get(replacedBy.get(one.id) ?? '')
    return [question === undefined ? kept(one, ours.get(one.id)) : inPlace(one, question)]
  })
  const numbers = new Set(requirements.filter(({ retired }) => !retired).map(({ question }) => question))
  const isBare = [...places].some(([id, place]) => place === 'covered' && !numbers.has(open.get(id)?.question ?? null))
  return isBare ? refuse('question-not-covered') : ok(withoutEmptyThemes({ ...content, requirements }))
}

/** The two themes of the questionnaire are there as long as something stands in them. */
function withoutEmptyThemes(content: EditionContent): EditionContent {
  const used = new Set(content.requirements.map(({ themeId }) => themeId))
  const isEmpty = (id: string) => (id === openTheme || id === questionTheme) && !used.has(id)
  return { ...content, themes: content.themes.filter(({ id }) => !isEmpty(id)) }
}

function inPlace(ours: ContentRequirement, question: ContentRequirement): ContentRequirement {
  const { title, description, provenance, level } = question
  return { ...ours, title, description, provenance, level, question: question.question, own: false, retired: false }
}

function kept(one: ContentRequirement, choice: Ours | undefined): ContentRequirement {
  if (choice === undefined || choice === 'keep') return one
  return choice === 'retire' ? { ...one, retired: true } : { ...one, question: choice.question }
}

/**
 * For each question without a place, the requirement of ours that it most likely takes the place of: one that has its
 * number already, or else the one with which it shares most words. None of ours is proposed twice.
 */
export function proposedPlaces(content: EditionContent): ReadonlyMap<string, string> {
  const open = openQuestions(content)
  const ours = content.requirements.filter(({ themeId, retired }) => themeId !== openTheme && !retired)
  const pairs = open
    .flatMap((question) => ours.map((one) => ({ question, one, likeness: likeness(question, one) })))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .toSorted((first, second) => second.likeness - first.likeness)
  const proposed = new Map<string, string>()
  const taken = new Set<string>()
  for (const { question, one } of pairs) {
    if (proposed.has(question.id) || taken.has(one.id)) continue
    proposed.set(question.id, one.id)
    taken.add(one.id)
  }
  return proposed
}

/** Below this share of words in common, two texts are about something else. */
const leastLikeness = 0.2
const sameNumber = 2

function likeness(question: ContentRequirement, ours: ContentRequirement): number {
  if (question.question !== null && question.question === ours.question) return sameNumber
  const [asked, said] = [wordsIn(question), wordsIn(ours)]
  const titled = [wordsIn({ ...question, description: nothing }), wordsIn({ ...ours, description: nothing })] as const
  return 0.5 * share(asked, said) + 0.5 * share(...titled)
}

const nothing = { nl: '', en: '' }

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length
  return both === 0 ? 0 : both / Math.min(one.size, other.size)
}

/** Words say nothing of what a text is about when every text has them. */
const everywhere = new Set(
  'buurtbemiddeling deze door hebben heeft jullie kunnen niet over voor waar wanneer welke wordt worden zijn'.split(
    ' ',
  ),
)

function wordsIn({ title, description }: Pick<ContentRequirement, 'title' | 'description'>): ReadonlySet<string> {
  const words = `${title.nl} ${description.nl}`.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(words.filter((word) => !everywhere.has(word)).map((word) => word.replace(/(?:en|s)$/, '')))
}
