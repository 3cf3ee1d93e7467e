import { addDays, day } from '@/lib/day'
import { summaryOf } from '@/lib/exports/summary'
import { link, summaryFacts, today } from './heemskerk'

describe('the list of evidence', () => {
  test('shows an item once, with everything it is used for', () => {
    const links = [
      link('free-offer.e1', { title: 'Folder' }, { pages: '2', validUntil: day('2027-05-03') }),
      link('met-process.e1', { title: 'Jaarplan' }),
      link('free-access.e1', { title: 'Folder' }, { validUntil: addDays(today, -1) }),
    ]
    const { items } = summaryOf(summaryFacts({ links })).evidence
    expect(items).toMatchObject([
      {
        title: 'Folder',
        kind: 'Plan of begroting',
        about: '15 aug 2026',
        uses: [
          {
            requirement: 'Gratis voor bewoners',
            pages: 'te vinden: 2',
            review: 'Geaccepteerd, geldig tot en met 3 mei 2027',
          },
          { requirement: 'Voor alle bewoners van het werkgebied', pages: '', review: 'Verlopen na 22 november 2026' },
        ],
      },
      { title: 'Jaarplan' },
    ])
  })

  test('never tells what a confidential item is called, not even to who may see it', () => {
    const links = [
      link(
        'free-offer.e1',
        { title: 'Geheim stuk van Jansen', confidential: true },
        { pages: '3, bij Jansen', shows: 'Wat Jansen zei', reason: 'Jansen moet eruit' },
      ),
      link('met-process.e1', null),
    ]
    const summary = summaryOf(summaryFacts({ links }))
    expect(summary.evidence.items).toMatchObject([
      { title: 'Vertrouwelijk stuk', kind: '', about: 'niet getoond' },
      { title: 'Vertrouwelijk stuk', kind: '', about: 'niet getoond' },
    ])
    expect(JSON.stringify(summary)).not.toContain('Jansen')
    expect(JSON.stringify(summary)).not.toContain('Geheim stuk')
    expect(summary.about.statements).toContain('Van vertrouwelijke stukken staat de titel niet in dit document.')
  })
})

describe('what a reader may and may not conclude', () => {
  const said = (facts = summaryFacts()) => summaryOf(facts).about.statements.join(' ')

  test('these are not the texts of the CCV, and six of its eleven criteria are known', () => {
    expect(said()).toContain('Dit is geen tekst van het CCV.')
    expect(said()).toContain('Van de 11 criteria van het CCV zijn er 6 bij naam bekend.')
  })

  test('an edition of the CCV itself has no counter', () => {
    const facts = summaryFacts()
    expect(said({ ...facts, framework: { ...facts.framework, ccvOwn: true } })).not.toContain('Van de 11 criteria')
  })

  test('it is a draft; invented data and files that were not scanned are named', () => {
    expect(said()).toContain('Concept: dit is de stand van 23 november 2026')
    expect(said(summaryFacts({ fictional: false }))).not.toContain('verzonnen')
    expect(said()).not.toContain('virussen')
    expect(said(summaryFacts({ links: [link('free-offer.e1', {})] }))).toContain('virussen')
  })

  test('counts how sure each requirement is; together they are all', () => {
    const counts = summaryOf(summaryFacts()).about.marks.items.map((item) => Number(/\((\d+)\)/.exec(item)?.[1]))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(48)
  })
})
