import { logActions } from '@/lib/log/actions'
import { changesIn } from '@/lib/log/changes'
import { csvCell } from '@/lib/exports/csv'
import { csvEntry, csvHead } from '@/lib/log/csv'
import { LogFilterShape, LogPlaceShape, logHref, pageOf } from '@/lib/log/filter'
import { actionsOf, kindOf, logKinds } from '@/lib/log/kinds'
import { entrySentence } from '@/lib/log/sentence'
import type { Names, ShownEntry } from '@/lib/log/shown'

const names: Names = {
  person: (id) => ({ ingrid: 'Ingrid', bram: 'Bram' })[id],
  requirement: (id) => (id === 'dec-team' ? 'Het team is op sterkte' : undefined),
  requirementOfExpectation: (id) => (id === 'dec-team.e1' ? 'Het team is op sterkte' : undefined),
}

function entry(change: Partial<ShownEntry>): ShownEntry {
  return {
    ...{
      number: 12,
      at: new Date('2026-11-23T08:05:09.123Z'),
      memberId: 'ingrid',
      cause: 'member',
      title: null,
      bulkId: null,
    },
    ...{ action: 'assessment-changed', subjectId: 'dec-team', batchId: null, hash: 'f'.repeat(64), detail: {} },
    ...change,
  }
}

const says = (change: Partial<ShownEntry>) => entrySentence('nl', entry(change), names)

test('a judgement is told from what to what', () => {
  expect(says({ detail: { verdict: ['partly', 'met'] } })).toBe(
    'Ingrid zette het oordeel over ‘Het team is op sterkte’ van ‘Deels voldaan’ op ‘Voldaan’.',
  )
  expect(says({ detail: { work: ['busy', 'finished'], verdict: [null, 'met'] } })).toContain(
    'van ‘Nog geen oordeel’ op ‘Voldaan’',
  )
})

test('one other change is told by itself, and more than one by name', () => {
  expect(says({ detail: { dueOn: [null, '2026-12-01'] } })).toContain('klaar moet zijn op 1 december 2026.')
  expect(says({ detail: { dueOn: ['2026-12-01', null] } })).toContain('haalde de dag weg')
  expect(says({ detail: { ownerId: [null, 'bram'] } })).toBe(
    'Ingrid zette Bram neer als wie ‘Het team is op sterkte’ regelt.',
  )
  expect(says({ detail: { ownerId: ['bram', null] } })).toContain('haalde weg wie')
  expect(says({ detail: { reasoning: ['', 'Want'], dueOn: [null, '2026-12-01'] } })).toBe(
    'Ingrid veranderde het antwoord op ‘Het team is op sterkte’: toelichting, klaar op.',
  )
})

test('a review names the document and the requirement', () => {
  const detail = { expectationId: 'dec-team.e1', evidenceId: 'x', reason: 'Onleesbaar' }
  const rejected = { action: 'link-rejected', subjectId: 'x', title: 'Projectplan', detail }
  expect(says(rejected)).toBe('Ingrid wees ‘Projectplan’ af voor ‘Het team is op sterkte’.')
  expect(changesIn('nl', entry(rejected), names)).toEqual([{ field: 'reason', label: 'Reden', to: 'Onleesbaar' }])
})

test('a row of a register is named by its register and key, with the columns that changed and no cell', () => {
  const detail = { register: 'mediators', key: 'M07', columns: ['name', 'vogSeenOn'] }
  const changed = { action: 'register-row-changed', subjectId: 'x', detail }
  expect(says(changed)).toBe('Ingrid wijzigde een rij van een register (Bemiddelaars, M07).')
  expect(changesIn('nl', entry(changed), names)).toContainEqual(
    expect.objectContaining({ label: 'Gewijzigde kolommen', to: 'Naam, VOG gezien op' }),
  )
})

test('who left is somebody, and what nobody did is told of the product', () => {
  expect(says({ memberId: 'gone', action: 'evidence-removed', title: 'Flyer' })).toBe('Iemand verwijderde ‘Flyer’.')
  expect(says({ memberId: null, cause: 'system', action: 'virus-found', title: 'Flyer' })).toContain('Toetsklaar')
})

test.each(logActions)('%s has a sentence in both languages, without a hole', (action) => {
  const detail = { expectationId: 'dec-team.e1', role: ['editor', 'lead'], name: 'Nieuw' }
  for (const language of ['nl', 'en'] as const) {
    const sentence = entrySentence(language, entry({ action, title: 'Projectplan', detail }), names)
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
    expect(sentence).not.toMatch(/[{}]|undefined|log-page|‘’/)
  }
})

test('an action of a later release is still told', () => {
  expect(says({ action: 'something-new', title: null, subjectId: null })).toBe('Ingrid: something-new.')
})

test('every action is of exactly one kind', () => {
  expect(logKinds.flatMap(actionsOf).toSorted()).toEqual([...logActions].toSorted())
  expect([kindOf('link-accepted'), kindOf('not-applicable-approved')]).toEqual(['review', 'answers'])
})

test('a cell that a spreadsheet would take for a formula becomes text', () => {
  for (const text of ['=1+1', '+31', '-2', '@SUM(A1)', '\tx', '\rx']) expect(csvCell(text)).toMatch(/^"?'/)
  expect(csvCell('a;b "c"\nd')).toBe('"a;b ""c""\nd"')
  expect(csvCell('Projectplan = af')).toBe('Projectplan = af')
})

test('a line of the file says what the page says, with the moment in Amsterdam', () => {
  const line = csvEntry('nl', entry({ detail: { reasoning: ['', '=HYPERLINK("http://x")'] } }), names)
  expect(line.startsWith('12;2026-11-23 09:05:09;Ingrid;')).toBe(true)
  expect(line).toContain('Toelichting: (leeg) → =HYPERLINK(""http://x"")')
  expect(line.endsWith(`;${'f'.repeat(64)}\r\n`)).toBe(true)
  expect(csvHead('nl').charCodeAt(0)).toBe(0xfeff)
})

test('what makes no sense in an address is left out', () => {
  const nonsense = { person: 'x', kind: 'y', from: '2026-02-30', until: '', batch: '1', item: 'z'.repeat(201) }
  expect(logHref('/log', LogFilterShape.parse(nonsense))).toBe('/log')
  expect(LogPlaceShape.parse({ before: '-1', after: 'x' })).toEqual({ before: null, after: null })
  const filter = LogFilterShape.parse({ person: 'system', kind: 'people', item: ' plan ', from: '2026-11-01' })
  expect(logHref('/log', filter, { before: 9 })).toBe(
    '/log?person=system&item=plan&kind=people&from=2026-11-01&before=9',
  )
})

test('a page knows whether there is more on either side', () => {
  const at = (before: number | null, after: number | null) => ({ before, after })
  expect(pageOf([5, 4, 3], at(null, null), 2)).toEqual({ rows: [5, 4], newer: false, older: true })
  expect(pageOf([3, 2], at(4, null), 2)).toEqual({ rows: [3, 2], newer: true, older: false })
  expect(pageOf([3, 4, 5], at(null, 2), 2)).toEqual({ rows: [4, 3], newer: true, older: true })
})
