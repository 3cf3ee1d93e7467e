import { readinessDocument } from '@/lib/exports/readiness-document'
import { ReadinessDocumentShape, readinessJsonSchema } from '@/lib/exports/readiness-schema'
import { scoreReadiness } from '@/lib/readiness/score'
import { answer, summaryFacts, today } from './heemskerk'
import { workedExample } from './worked-example'

test.each([
  ['a pilot under way', workedExample()],
  ['a pilot that has only just begun', summaryFacts()],
  ['a recognition round without a first case', summaryFacts({ round: { kind: 'recognition', firstCaseOn: null } })],
])('what machines read of %s keeps to its schema', (_, facts) => {
  const document: unknown = JSON.parse(JSON.stringify(readinessDocument(facts)))
  expect(ReadinessDocumentShape.safeParse(document).error).toBeUndefined()
})

test('machines read the numbers of the rule itself', () => {
  const facts = workedExample()
  const readiness = scoreReadiness(facts.facts, today)
  expect(readinessDocument(facts)).toMatchObject({
    readiness: readiness.fractions.must,
    otherPart: readiness.otherPart,
    withoutRegister: [],
    work: readiness.work,
    evidence: readiness.evidence,
  })
})

test('machines read no name of a person and no text that somebody wrote', () => {
  const private_ = 'Mevrouw Jansen van nummer 12'
  const answers = [
    answer('free-offer', { verdict: 'not-applicable', notApplicableReason: private_, ownerId: 'anna', setBy: 'anna' }),
    answer('met-process', { verdict: 'met', reasoning: private_, ownerId: 'anna' }),
  ]
  const json = JSON.stringify(readinessDocument(summaryFacts({ answers })))
  expect(json).not.toMatch(/Jansen|anna|Anna|Heemskerk/)
})

test('the schema is one that others can use: draft 2020-12, with every field described as required or not', () => {
  const schema = readinessJsonSchema()
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    required: expect.arrayContaining(['readiness', 'gates', 'requirements']) as unknown,
  })
})
