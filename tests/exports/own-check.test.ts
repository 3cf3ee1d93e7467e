import { readinessDocument } from '@/lib/exports/readiness-document'
import { ReadinessDocumentShape } from '@/lib/exports/readiness-schema'
import { summaryOf } from '@/lib/exports/summary'
import { answer, link, summaryFacts } from './heemskerk'

const own = { uploadedBy: 'anna', reviewedBy: 'anna', reviewedByName: 'Anna de Vries' }
const facts = summaryFacts({
  links: [
    link('free-offer.e1', { title: 'Flyer' }, own),
    link('met-process.e1', { title: 'Flyer' }, own),
    link('con-secrecy.e1', { title: 'Verklaring' }),
  ],
  answers: [
    answer('vol-vog', {
      verdict: 'not-applicable',
      notApplicableReason: 'Ons beleid vraagt geen VOG.',
      setBy: 'anna',
      approvedBy: 'anna',
    }),
  ],
})

test('page one says how much one person placed and checked alone', () => {
  expect(summaryOf(facts).front.ownChecks).toEqual([
    '1 bewijsstuk is door dezelfde persoon geplaatst en gecontroleerd.',
    'Bij 1 eis stemde iemand in met het eigen oordeel ‘Niet van toepassing’.',
  ])
})

test('page one says nothing of it where four eyes looked', () => {
  expect(summaryOf(summaryFacts({ links: [link('free-offer.e1')] })).front.ownChecks).toEqual([])
})

test('the list of evidence and the themes mark what was checked that way, and only that', () => {
  const { evidence, themes } = summaryOf(facts)
  expect(evidence.items.map(({ title, uses }) => [title, uses.map(({ review }) => review)])).toEqual([
    ['Flyer', ['Geaccepteerd (eigen controle)', 'Geaccepteerd (eigen controle)']],
    ['Verklaring', ['Geaccepteerd']],
  ])
  const rows = themes.sections.flatMap((section) => section.rows)
  expect(rows.filter(({ verdict }) => verdict.includes('eigen controle')).map(({ id }) => id)).toEqual(['vol-vog'])
})

test('machines read the same numbers', () => {
  const document = readinessDocument(facts)
  expect(document.ownChecks).toEqual({ evidence: 1, notApplicable: 1 })
  expect(ReadinessDocumentShape.safeParse(document).success).toBe(true)
})
