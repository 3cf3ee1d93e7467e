import { canonicalContent } from '@/db/catalogue/canonical-content'
import { EditionShape } from '@/lib/framework/edition'
import { editionOf } from './edition-of'

const edition = editionOf('toetsklaar-2026-1')
const { requirements, indicators, knownCriteria } = edition

describe('what the schema refuses', () => {
  const [first, second] = requirements

  test('a requirement that is there twice', () => {
    expect(faultsIn({ ...edition, requirements: [...requirements, first] })).toContain(
      'the requirement pre-one-year is there twice',
    )
  })

  test('a source, an indicator or a theme that does not exist', () => {
    const astray = { ...first, themeId: 'th-nowhere', indicators: ['ind-nothing'] }
    const faults = faultsIn({ ...edition, requirements: [astray, second], sources: edition.sources.slice(1) })
    expect(faults).toEqual(
      expect.arrayContaining([
        'the theme th-nowhere does not exist',
        'the indicator ind-nothing does not exist',
        'the source ccv-erk does not exist',
      ]),
    )
  })

  test('a requirement that asks no proof at all', () => {
    expect(faultsIn({ ...edition, requirements: [{ ...first, expectations: [] }] })).not.toEqual([])
  })

  test('a requirement in another part than its theme', () => {
    expect(faultsIn({ ...edition, requirements: [{ ...first, part: 'pilot' }] })).toContain(
      'the requirement pre-one-year is in another part than its theme th-preconditions',
    )
  })

  test('an indicator that calls itself hard while its target may be edited', () => {
    const posing = indicators.map((indicator) => ({ ...indicator, hard: true }))
    expect(faultsIn({ ...edition, indicators: posing })).toContain('hard says something else than the target')
  })

  test('"11 of 11 known" in an edition that is not the CCV’s own', () => {
    const eleven = { ...knownCriteria, total: 6, unknown: 0 }
    const fault = 'only the edition of the CCV itself can know every criterion'
    expect(faultsIn({ ...edition, knownCriteria: eleven })).toEqual([fault])
    expect(faultsIn({ ...edition, knownCriteria: eleven, ccvOwn: true })).toEqual([])
  })

  test('a text that is missing in one of the languages', () => {
    expect(faultsIn({ ...edition, title: { nl: edition.title.nl, en: ' ' } })).not.toEqual([])
  })
})

describe('the content to take a fingerprint of', () => {
  test('is the same when only the order of the keys differs', () => {
    const backwards = Object.fromEntries(Object.entries(edition).reverse())
    expect(canonicalContent(EditionShape.parse(backwards))).toBe(canonicalContent(edition))
    expect(JSON.parse(canonicalContent(edition))).toEqual(edition)
  })

  test('differs as soon as one word differs', () => {
    const changed = { ...edition, title: { ...edition.title, nl: `${edition.title.nl}!` } }
    expect(canonicalContent(changed)).not.toBe(canonicalContent(edition))
  })
})

function faultsIn(candidate: unknown): readonly string[] {
  return EditionShape.safeParse(candidate).error?.issues.map((issue) => issue.message) ?? []
}
