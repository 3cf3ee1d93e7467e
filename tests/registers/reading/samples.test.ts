import { join } from 'node:path'
import { readFile } from './read'

const samples = join(__dirname, '../samples')

test('the files of a coordinator are read whole: every column finds its place and no cell is faulty', async () => {
  const files = await Promise.all([
    readFile(join(samples, 'zaken.csv'), 'cases'),
    readFile(join(samples, 'trainingen.csv'), 'trainings'),
    readFile(join(samples, 'bijeenkomsten.csv'), 'meetings'),
    readFile(join(samples, 'bemiddelaars.xlsx'), 'mediators'),
  ])
  expect(files.map(({ faults }) => faults)).toEqual([[], [], [], []])
  expect(files.map(({ rows }) => rows.length)).toEqual([74, 23, 14, 13])
  expect(files.flatMap(({ columns }) => columns).filter(({ column }) => column === null)).toEqual([])
})

test('what stands in the files is what the register holds', async () => {
  const cases = await readFile(join(samples, 'zaken.csv'), 'cases')
  expect(cases.rows[1]).toEqual({
    line: 3,
    faults: [],
    values: {
      number: '2022-002',
      reportedOn: '2022-05-04',
      channel: 'self',
      nuisance: 'garden-outdoor',
      suitable: true,
      unsuitableReason: null,
      firstContactOn: '2022-05-05',
      acceptedOn: '2022-05-07',
      firstTalkOn: '2022-05-17',
      mediators: ['B02', 'B09'],
      talks: 4,
      outcome: 'reporter-withdraws',
      closedOn: '2022-05-29',
      aftercareOn: '2022-07-10',
      feedbackOn: null,
      district: 'Centrum',
    },
  })
  const trainings = await readFile(join(samples, 'trainingen.csv'), 'trainings')
  expect(trainings.rows[0]?.values.provider).toBe('Coöperatie Trainers aan Zee')
  const mediators = await readFile(join(samples, 'bemiddelaars.xlsx'), 'mediators')
  expect(mediators.headings.line).toBe(4)
  expect(mediators.rows[1]?.values).toMatchObject({ code: 'B02', name: 'Bert', activeFrom: '2022-04-20' })
})
