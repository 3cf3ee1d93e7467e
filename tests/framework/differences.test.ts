import fc from 'fast-check'
import { differences, type Compared, type ComparedRequirement } from '@/lib/framework/differences'

const words = fc.constantFrom('één', 'twee', 'drie')
const text = words.map((nl) => ({ nl, en: nl }))

const expectation = (id: string) =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom('plan' as const, 'report' as const),
    mustShow: text,
    maxAgeMonths: fc.constantFrom(null, 12),
    required: fc.boolean(),
  })

const requirement = (id: string): fc.Arbitrary<ComparedRequirement> =>
  fc.record({
    id: fc.constant(id),
    themeId: fc.constant('th-a'),
    level: fc.constantFrom('must', 'should'),
    gate: fc.constant(null),
    retired: fc.boolean(),
    title: text,
    description: text,
    expectations: fc.subarray([1, 2, 3]).chain((some) => fc.tuple(...some.map((at) => expectation(`${id}.e${at}`)))),
    indicators: fc.subarray(['ind-a', 'ind-b']),
  })

const edition: fc.Arbitrary<Compared> = fc
  .subarray(['a', 'b', 'c', 'd', 'e'])
  .chain((ids) =>
    fc
      .tuple(...ids.map(requirement))
      .map((requirements) => ({ themes: [{ id: 'th-a', title: { nl: 'A', en: 'A' } }], requirements })),
  )

const idsInForce = ({ requirements }: Compared) => requirements.filter(({ retired }) => !retired).map(({ id }) => id)

test('every requirement of two editions stands in exactly one group', () => {
  fc.assert(
    fc.property(edition, edition, (before, after) => {
      const { same, reworded, added, gone } = differences(before, after)
      const told = [...same, ...reworded.map(({ after }) => after), ...added, ...gone].map(({ id }) => id)
      expect(told.toSorted()).toEqual([...new Set([...idsInForce(before), ...idsInForce(after)])].toSorted())
    }),
  )
})

test('an edition is the same as itself', () => {
  fc.assert(
    fc.property(edition, (one) => {
      const { same, reworded, added, gone, themes } = differences(one, one)
      expect(same.map(({ id }) => id)).toEqual(idsInForce(one))
      expect([reworded, added, gone, themes.renamed, themes.added, themes.gone].flat()).toEqual([])
    }),
  )
})

test('the other way round, what came is gone and what was added to the proof is taken away', () => {
  fc.assert(
    fc.property(edition, edition, (before, after) => {
      const [there, back] = [differences(before, after), differences(after, before)]
      expect(back.gone).toEqual(there.added)
      expect(back.reworded.map(({ after }) => after.id).toSorted()).toEqual(
        there.reworded.map(({ after }) => after.id).toSorted(),
      )
      expect(back.reworded.flatMap(({ proof }) => proof.removed.map(({ id }) => id)).toSorted()).toEqual(
        there.reworded.flatMap(({ proof }) => proof.added.map(({ id }) => id)).toSorted(),
      )
    }),
  )
})

const plain: ComparedRequirement = {
  id: 'a',
  themeId: 'th-a',
  level: 'must',
  gate: null,
  retired: false,
  title: { nl: 'Er is een plan', en: 'There is a plan' },
  description: { nl: 'Een plan voor het jaar.', en: 'A plan for the year.' },
  expectations: [
    { id: 'a.e1', kind: 'plan', mustShow: { nl: 'Het plan', en: 'The plan' }, maxAgeMonths: 12, required: true },
  ],
  indicators: [],
}
const of = (...requirements: readonly ComparedRequirement[]): Compared => ({ themes: [], requirements })
const fieldsOf = (after: ComparedRequirement) => differences(of(plain), of(after)).reworded.map(({ fields }) => fields)

test.each([
  ['another title', { title: { nl: 'Er zijn plannen', en: 'There are plans' } }, 'title'],
  ['another description', { description: { nl: 'Anders.', en: 'Otherwise.' } }, 'description'],
  ['another level', { level: 'should' }, 'level'],
  ['a gate', { gate: 'quality' }, 'level'],
  ['another indicator', { indicators: ['ind-a'] }, 'proof'],
  ['less proof', { expectations: [] }, 'proof'],
] satisfies readonly (readonly [string, Partial<ComparedRequirement>, string])[])(
  '%s is a rewording of that part',
  (_what, change, field) => expect(fieldsOf({ ...plain, ...change })).toEqual([[field]]),
)

test('a mended translation, a blank more or another theme asks nothing else', () => {
  const mended = { ...plain, themeId: 'th-b', title: { nl: ' Er is  een plan ', en: 'A plan exists' } }
  expect(fieldsOf(mended)).toEqual([])
})

test('proof that may be older is named as changed', () => {
  const [proof] = plain.expectations
  if (proof === undefined) throw new Error('the requirement asks proof')
  const after = { ...plain, expectations: [{ ...proof, maxAgeMonths: 24 }] }
  const [reworded] = differences(of(plain), of(after)).reworded
  expect(reworded?.proof).toEqual({
    added: [],
    removed: [],
    changed: [{ before: proof, after: after.expectations[0] }],
  })
})

test('a retired requirement is gone, and new once it is brought back', () => {
  const retired = { ...plain, retired: true }
  expect(differences(of(plain), of(retired)).gone).toEqual([plain])
  expect(differences(of(retired), of(plain)).added).toEqual([plain])
})

test('a theme with another name is told', () => {
  const named = (nl: string): Compared => ({ themes: [{ id: 'th-a', title: { nl, en: nl } }], requirements: [] })
  expect(differences(named('Plan'), named('Plannen')).themes.renamed).toHaveLength(1)
})
