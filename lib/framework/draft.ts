import type { EvidenceKind } from '@/lib/evidence/evidence'
import type { Text } from '@/lib/i18n/languages'
import { canonical } from './canonical'
import type { ContentRequirement, ContentTheme, EditionContent } from './edition-content'
import { helpOr } from './no-help'
import type { Level } from './weight'

/** What a lead wrote of a requirement. Help that she left empty is null; proof without an id is new. */
export type RequirementWords = {
  readonly title: Text
  readonly description: Text
  readonly level: Level
  readonly question: string | null
  readonly help: { readonly plain: Text | null; readonly example: Text | null; readonly whom: Text | null }
  readonly proof: readonly ProofWords[]
}

export type ProofWords = {
  readonly id: string | null
  readonly kind: EvidenceKind
  readonly mustShow: Text
  readonly maxAgeMonths: number | null
  readonly required: boolean
}

/** What an own requirement rests on: on nobody but the organisation. Screens say "eigen eis" in its place. */
const ownWords = { mark: 'inferred', detailMark: 'inferred', confidence: 'L', sources: [], note: null } as const

/**
 * A requirement as it was rewritten. Its id stays, and that of the proof it still asks, so that answers and documents
 * stay with it; new proof takes its id from `seed`, which is used once. A text of the CCV's own list that was changed
 * no longer says that it is literal.
 */
export function rewritten(before: ContentRequirement, words: RequirementWords, seed: string): ContentRequirement {
  const after = {
    ...before,
    ...worded(
      words,
      seed,
      before.expectations.map(({ id }) => id),
    ),
  }
  const isOtherwise = (['title', 'description'] as const).some((part) => before[part].nl !== after[part].nl)
  const isQuoted = before.provenance.mark === 'literal' && before.provenance.detailMark === 'literal'
  const provenance = { ...before.provenance, mark: 'paraphrase', detailMark: 'paraphrase' } as const
  return isOtherwise && isQuoted ? { ...after, provenance } : after
}

/** A requirement that the organisation asks of itself. */
export function ownRequirement(theme: ContentTheme, words: RequirementWords, seed: string): ContentRequirement {
  return {
    ...worded(words, seed, []),
    id: `own-${seed}`,
    themeId: theme.id,
    part: theme.part,
    gate: null,
    own: true,
    retired: false,
    indicators: [],
    provenance: ownWords,
  }
}

function worded(words: RequirementWords, seed: string, known: readonly string[]) {
  const { title, description, level, question, help, proof } = words
  return {
    title,
    description,
    level,
    question,
    help: helpOr(description, help),
    expectations: proof.map(({ id, ...asked }, place) => ({
      id: id !== null && known.includes(id) ? id : `own-${seed}.e${place + 1}`,
      ...asked,
    })),
  }
}

/** The content with one requirement replaced by what has the same id. */
export function withRequirement(content: EditionContent, requirement: ContentRequirement): EditionContent {
  const requirements = content.requirements.map((one) => (one.id === requirement.id ? requirement : one))
  return { ...content, requirements }
}

/** The content with a new requirement at the end of its theme; one that is there already stays as it is. */
export function withAdded(content: EditionContent, requirement: ContentRequirement): EditionContent {
  if (content.requirements.some(({ id }) => id === requirement.id)) return content
  const last = content.requirements.findLastIndex(({ themeId }) => themeId === requirement.themeId)
  const place = last === -1 ? content.requirements.length : last + 1
  return { ...content, requirements: content.requirements.toSpliced(place, 0, requirement) }
}

/** The content with one requirement retired, or back in force. Nothing else of it changes. */
export function withRetired(content: EditionContent, requirementId: string, retired: boolean): EditionContent {
  const requirements = content.requirements.map((one) => (one.id === requirementId ? { ...one, retired } : one))
  return { ...content, requirements }
}

/** The content with these question numbers; a requirement that is not named keeps its own. */
export function withQuestions(content: EditionContent, questions: ReadonlyMap<string, string | null>): EditionContent {
  const requirements = content.requirements.map((one) => {
    const question = questions.get(one.id)
    return question === undefined ? one : { ...one, question }
  })
  return { ...content, requirements }
}

/** Whether two contents say the same. */
export function isSameContent(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other)
}
