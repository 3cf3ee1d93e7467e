import * as fc from 'fast-check'
import { sql } from 'kysely'
import { holdRegisters } from '@/db/registers/head'
import { readAs } from '@/db/store'
import { systemWithin } from '@/db/store/transaction'
import { addMonths, type Day } from '@/lib/day'
import { registers as definitions } from '@/lib/registers/registers'
import { baseVocabularies } from '@/lib/registers/vocabularies/base'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { referenceOn, type OutcomeMeaning, type Registers, type Terms } from './reference'
import { indicatorsOn, putRows } from './register-rows'
import { someReferenceDay, someRegisters } from './some-registers'

givenDatabase()

let organisation: GivenOrganisation

/** An outcome of their own, one that means something else to them, and a channel that they no longer offer. */
beforeAll(async () => {
  organisation = await given.organisation()
  await systemWithin(organisation.id, async (tx) => {
    const term = { organisation_id: organisation.id, title: null, positive: null, handled: null, own: false }
    await tx
      .insertInto('vocabulary_term')
      .values([
        { ...term, vocabulary: 'outcome', term: 'ours', title: 'Van ons', positive: 'yes', handled: true, own: true },
        { ...term, vocabulary: 'outcome', term: 'old', title: 'Oud', positive: 'yes', handled: false, own: true },
        { ...term, vocabulary: 'outcome', term: 'improved', positive: 'none', handled: true },
        { ...term, vocabulary: 'channel', term: 'police', retired: true },
        { ...term, vocabulary: 'channel', term: 'ours', title: 'Wijkpost', own: true },
      ])
      .execute()
  })
})

const outcomes: OutcomeMeaning = {
  'solved-advice': { handled: true, positive: true },
  improved: { handled: true, positive: null },
  'not-solved': { handled: true, positive: false },
  unsuitable: { handled: false, positive: null },
  ours: { handled: true, positive: true },
  old: { handled: false, positive: true },
}

const terms: Terms = {
  channel: [
    ...baseVocabularies.channel.map(({ id }) => ({ id, offered: id !== 'police' })),
    { id: 'ours', offered: true },
  ],
  nuisance: baseVocabularies.nuisance.map(({ id }) => ({ id, offered: true })),
}

async function onlyThese(rows: Registers): Promise<void> {
  await systemWithin(organisation.id, async (tx) => {
    await holdRegisters(tx, organisation.id)
    for (const { table } of definitions) await sql`delete from ${sql.table(table)}`.execute(tx)
  })
  await putRows(organisation.id, rows)
}

const form = ['value', 'numerator', 'denominator', 'count'] as const

/** What the product says, as far as the reference speaks of it; an empty register is "nothing", as there. */
async function productOn(ref: Day, asked: object): Promise<object> {
  const found = await indicatorsOn(organisation.viewer, ref)
  return Object.fromEntries(
    Object.keys(asked).map((id) => {
      const indicator = found.get(id)
      if (indicator?.kind === 'distribution') return [id, indicator.groups ?? { none: true }]
      return [
        id,
        Object.fromEntries(form.flatMap((name) => (indicator?.[name] === undefined ? [] : [[name, indicator[name]]]))),
      ]
    }),
  )
}

/** Without any row, or without anybody to share over, nothing is said, where row by row one would come to a number. */
function withoutEmpty(reference: Record<string, object>, rows: Registers): Record<string, object> {
  const isEmpty = {
    mediators: rows.mediators.length === 0,
    cases: rows.cases.length === 0,
    meetings: rows.meetings.length === 0,
    activities: rows.activities.length === 0,
  }
  const needs: Record<string, (keyof typeof isEmpty)[]> = {
    'ind-no-case-before-training': ['cases'],
    'ind-cases-per-mediator': ['cases', 'mediators'],
    'ind-intervision-count': ['meetings'],
    'ind-steering-meetings': ['meetings'],
    'ind-publicity-actions': ['activities'],
  }
  return Object.fromEntries(
    Object.entries(reference).map(([id, comesTo]) =>
      needs[id]?.some((register) => isEmpty[register]) || ('denominator' in comesTo && comesTo.denominator === 0)
        ? [id, nothing(comesTo)]
        : [id, comesTo],
    ),
  )
}

const nothing = (comesTo: object): object => Object.fromEntries(Object.keys(comesTo).map((name) => [name, null]))

/** The last digit of a mean may differ, and what is empty is nothing in either form. */
function rounded(all: object): object {
  return JSON.parse(
    JSON.stringify(all, (key, value: unknown) =>
      typeof value === 'number' ? Number(value.toPrecision(14)) : value,
    ).replaceAll(/"(numerator|denominator|count)":null/g, '"$1":0'),
  ) as object
}

test('what is counted in the database is what one finds row by row, whatever stands in the registers', async () => {
  const scene = someReferenceDay.chain((ref) => someRegisters(ref).map((rows) => ({ ref, rows })))
  await fc.assert(
    fc.asyncProperty(scene, async ({ ref, rows }) => {
      await onlyThese(rows)
      for (const on of [ref, addMonths(ref, -2)]) {
        const reference = withoutEmpty(referenceOn(on, rows, outcomes, terms), rows)
        expect(rounded(await productOn(on, reference))).toEqual(rounded(reference))
      }
    }),
    { numRuns: 60 },
  )
})

test('a trend says of every day what the day itself says', async () => {
  await fc.assert(
    fc.asyncProperty(
      someReferenceDay.chain((ref) => someRegisters(ref).map((rows) => ({ ref, rows }))),
      async ({ ref, rows }) => {
        await onlyThese(rows)
        const days = [0, -1, -3, -12, -20].map((months) => addMonths(ref, months))
        const trend = await readAs(organisation.viewer, (store) => store.indicators.per(days))
        expect(trend.map(({ on }) => on)).toEqual(days)
        await onlyThese(rows)
        for (const figures of trend) {
          const { counts } = await readAs(organisation.viewer, (store) => store.indicators.on(figures.on))
          expect(sorted(figures.counts)).toEqual(sorted(counts))
        }
      },
    ),
    { numRuns: 15 },
  )
})

/** Groups come in no order from the database. */
const sorted = (counts: object): unknown =>
  JSON.parse(JSON.stringify(counts), (_, value: unknown) =>
    Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort() : value,
  )
