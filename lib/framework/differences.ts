import type { Text } from '@/lib/i18n/languages'
import type { Gate, Level } from './weight'
import type { Expectation, Framework } from './framework'

/** As much of a requirement as its meaning is in. */
export type ComparedRequirement = {
  readonly id: string
  readonly themeId: string
  readonly level: Level
  readonly gate: Gate | null
  readonly retired: boolean
  readonly title: Text
  readonly description: Text
  readonly expectations: readonly Expectation[]
  readonly indicators: readonly string[]
}

/** An edition as far as it is compared: the content of one is such. */
export type Compared = {
  readonly themes: readonly { readonly id: string; readonly title: Text }[]
  readonly requirements: readonly ComparedRequirement[]
}

/** What may be worded otherwise. The level takes the gate along; the proof takes the indicators along. */
export type ChangedField = 'title' | 'description' | 'level' | 'proof'

/** What is asked to be shown, where it is not the same. */
export type ProofDifference = {
  readonly added: readonly Expectation[]
  readonly removed: readonly Expectation[]
  readonly changed: readonly { readonly before: Expectation; readonly after: Expectation }[]
}

export type Reworded<R extends ComparedRequirement> = {
  readonly before: R
  readonly after: R
  readonly fields: readonly ChangedField[]
  readonly proof: ProofDifference
}

/** Every requirement of both editions in one of four groups, and the themes that have another name, came or went. */
export type Differences<R extends ComparedRequirement = ComparedRequirement> = {
  readonly same: readonly R[]
  readonly reworded: readonly Reworded<R>[]
  readonly added: readonly R[]
  readonly gone: readonly R[]
  readonly themes: {
    readonly renamed: readonly { readonly id: string; readonly before: Text; readonly after: Text }[]
    readonly added: readonly { readonly id: string; readonly title: Text }[]
    readonly gone: readonly { readonly id: string; readonly title: Text }[]
  }
}

/**
 * What is otherwise in the later of two editions: what has the same id is the same requirement. One that is retired is
 * not there. Help, provenance, question numbers and the order say nothing about what is asked, so they do not count.
 */
export function differences<R extends ComparedRequirement>(
  before: Compared & { readonly requirements: readonly R[] },
  after: Compared & { readonly requirements: readonly R[] },
): Differences<R> {
  const [old, fresh] = [inForce(before.requirements), inForce(after.requirements)]
  const was = new Map(old.map((requirement) => [requirement.id, requirement]))
  const is = new Set(fresh.map(({ id }) => id))
  const pairs = fresh.flatMap((after) => {
    const before = was.get(after.id)
    return before === undefined ? [] : [{ before, after, ...rewording(before, after) }]
  })
  return {
    same: pairs.filter(({ fields }) => fields.length === 0).map(({ after }) => after),
    reworded: pairs.filter(({ fields }) => fields.length > 0),
    added: fresh.filter(({ id }) => !was.has(id)),
    gone: old.filter(({ id }) => !is.has(id)),
    themes: themeDifferences(before.themes, after.themes),
  }
}

/** The same for one requirement: which fields differ, and how what it asks to be shown differs. */
export function rewording(
  before: ComparedRequirement,
  after: ComparedRequirement,
): Pick<Reworded<ComparedRequirement>, 'fields' | 'proof'> {
  const proof = proofDifference(before.expectations, after.expectations)
  const proves = proof.added.length + proof.removed.length + proof.changed.length > 0
  const differs: readonly (readonly [ChangedField, boolean])[] = [
    ['title', !isSameText(before.title, after.title)],
    ['description', !isSameText(before.description, after.description)],
    ['level', before.level !== after.level || before.gate !== after.gate],
    ['proof', proves || !isSameList(before.indicators, after.indicators)],
  ]
  return { fields: differs.filter(([, isOtherwise]) => isOtherwise).map(([field]) => field), proof }
}

/** The framework of a round as one that can be compared. */
export function comparedFramework({ themes, requirements, retired }: Framework): Compared {
  const compared = (isRetired: boolean) => (requirement: Framework['requirements'][number]) => ({
    ...requirement,
    retired: isRetired,
    indicators: requirement.indicators.map(({ id }) => id),
  })
  return { themes, requirements: [...requirements.map(compared(false)), ...retired.map(compared(true))] }
}

function inForce<R extends ComparedRequirement>(requirements: readonly R[]): readonly R[] {
  return requirements.filter(({ retired }) => !retired)
}

function proofDifference(before: readonly Expectation[], after: readonly Expectation[]): ProofDifference {
  const was = new Map(before.map((expectation) => [expectation.id, expectation]))
  const is = new Set(after.map(({ id }) => id))
  return {
    added: after.filter(({ id }) => !was.has(id)),
    removed: before.filter(({ id }) => !is.has(id)),
    changed: after.flatMap((after) => {
      const before = was.get(after.id)
      return before === undefined || isSameExpectation(before, after) ? [] : [{ before, after }]
    }),
  }
}

function isSameExpectation(one: Expectation, other: Expectation): boolean {
  return (
    one.kind === other.kind &&
    one.maxAgeMonths === other.maxAgeMonths &&
    one.required === other.required &&
    isSameText(one.mustShow, other.mustShow)
  )
}

/** Dutch is what the answer was given to; a mended translation asks nothing else, and blanks say nothing. */
function isSameText(one: Text, other: Text): boolean {
  return plain(one.nl) === plain(other.nl)
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join(' ') === other.toSorted().join(' ')
}

function themeDifferences(before: Compared['themes'], after: Compared['themes']): Differences['themes'] {
  const was = new Map(before.map(({ id, title }) => [id, title]))
  const is = new Set(after.map(({ id }) => id))
  return {
    renamed: after.flatMap(({ id, title }) => {
      const old = was.get(id)
      return old === undefined || isSameText(old, title) ? [] : [{ id, before: old, after: title }]
    }),
    added: after.filter(({ id }) => !was.has(id)),
    gone: before.filter(({ id }) => !is.has(id)),
  }
}
