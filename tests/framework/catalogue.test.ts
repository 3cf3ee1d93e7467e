import type { Edition } from '@/lib/framework/edition'
import { editionOf } from './edition-of'

const edition = editionOf('toetsklaar-2026-1')
const { requirements, themes, indicators, knownCriteria } = edition

describe('what the edition says about itself', () => {
  test('six of the eleven criteria are known by name, and the edition says it is not a CCV text', () => {
    expect(knownCriteria).toMatchObject({ total: 11, namedInPublic: 6, unknown: 5 })
    expect(edition.ccvOwn).toBe(false)
    expect(edition.notice.nl).toMatch(
      /^Dit is geen tekst van het CCV\. Van de elf criteria zijn er zes bij naam bekend/,
    )
    expect(edition.notice.en).toMatch(/^This is not a CCV text\. Six of the eleven criteria are known by name/)
  })

  test('the six known names are the ones a public source gives, and no other theme claims to be one', () => {
    const literal = themes.filter((theme) => theme.provenance.mark === 'literal')
    expect(literal.map((theme) => theme.id)).toEqual(knownCriteria.namedThemeIds)
    expect(literal.map((theme) => theme.title.nl)).toEqual([
      'Werken volgens de methode',
      'Training en begeleiding van vrijwilligers',
      'Omgaan met vertrouwelijke informatie',
      'Nazorg',
      'Kosteloos aanbod',
      'Bekendmaking van de dienstverlening',
    ])
    expect(literal.every((theme) => theme.provenance.sources.includes('tilburg'))).toBe(true)
  })

  test('every requirement, theme and decision option names a source', () => {
    const items = [...requirements, ...themes, ...edition.decisionOptions]
    expect(items.filter((item) => item.provenance.sources.length === 0)).toEqual([])
  })

  test('every source that is named exists', () => {
    const named = new Set(sourceIdsIn(edition))
    const present = new Set(edition.sources.map((source) => source.id))
    expect(named.size).toBeGreaterThan(50)
    expect([...named].filter((id) => !present.has(id))).toEqual([])
  })
})

describe('what is asked', () => {
  const regular = requirements.filter((requirement) => requirement.part === 'recognition' && requirement.gate === null)
  const decision = requirements.filter((requirement) => requirement.part === 'pilot')

  test('48 requirements: 3 preconditions, 35 for recognition, 10 for the decision', () => {
    const preconditions = requirements.filter((requirement) => requirement.gate === 'precondition')
    expect([preconditions, regular, decision].map((group) => group.length)).toEqual([3, 35, 10])
    expect(requirements).toHaveLength(48)
  })

  test('for recognition 29 must, 4 should and 2 are optional; for the decision 8 must and 2 should', () => {
    expect(levelsOf(regular)).toEqual({ must: 29, should: 4, optional: 2 })
    expect(levelsOf(decision)).toEqual({ must: 8, should: 2, optional: 0 })
  })

  test('the preconditions and three decision requirements are gates, outside every fraction', () => {
    const gates = requirements.flatMap(({ id, gate }) => (gate === null ? [] : [`${id}: ${gate}`]))
    expect(gates).toEqual([
      'pre-one-year: precondition',
      'pre-application: precondition',
      'pre-confidential-dossier: precondition',
      'dec-full-year: full-year',
      'dec-quality: quality',
      'dec-decision: decision',
    ])
  })

  test('every theme has requirements, and they stand together in the order of the themes', () => {
    const order = requirements.map((requirement) => requirement.themeId)
    expect(order.filter((themeId, place) => themeId !== order[place - 1])).toEqual(themes.map((theme) => theme.id))
  })

  test('75 documents are expected, 61 of them required', () => {
    const expectations = requirements.flatMap((requirement) => requirement.expectations)
    expect(expectations).toHaveLength(75)
    expect(expectations.filter((expectation) => expectation.required)).toHaveLength(61)
  })

  test('every must asks at least one document that is required', () => {
    const musts = requirements.filter((requirement) => requirement.level === 'must')
    expect(musts.filter((must) => !must.expectations.some((expectation) => expectation.required))).toEqual([])
  })

  test('an expectation carries the id of its requirement', () => {
    const astray = requirements.flatMap(({ id, expectations }) =>
      expectations.filter((expectation) => !expectation.id.startsWith(`${id}.e`)),
    )
    expect(astray).toEqual([])
  })

  test('exactly five indicators are hard', () => {
    expect(indicators.filter((indicator) => indicator.hard).map((indicator) => indicator.id)).toEqual([
      'ind-months-operating',
      'ind-basic-training-share',
      'ind-basic-training-hours',
      'ind-no-case-before-training',
      'ind-agreement-share',
    ])
  })

  test('all 30 indicators serve a requirement', () => {
    const asked = new Set(requirements.flatMap((requirement) => requirement.indicators))
    expect(indicators).toHaveLength(30)
    expect(indicators.filter((indicator) => !asked.has(indicator.id))).toEqual([])
  })
})

function levelsOf(group: Edition['requirements']) {
  const count = (level: string) => group.filter((requirement) => requirement.level === level).length
  return { must: count('must'), should: count('should'), optional: count('optional') }
}

/** Every id under a key that holds sources, found by walking the content rather than by knowing where they are. */
function sourceIdsIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return /^(sources|termSources)$/.test(key) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((item: unknown) => sourceIdsIn(item, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => sourceIdsIn(inner, name))
}
