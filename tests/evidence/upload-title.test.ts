import { titleOfUpload } from '@/lib/evidence/upload-title'

test('a file is called by the title that somebody gave, or else by its own name', () => {
  expect(titleOfUpload('Convenant gemeente', 'scan 0012.pdf', 1)).toBe('Convenant gemeente')
  expect(titleOfUpload('', 'Convenant gemeente.pdf', 1)).toBe('Convenant gemeente')
})

test('several files under one title can be told apart', () => {
  expect(titleOfUpload('Certificaten', 'Anna.pdf', 2)).toBe('Certificaten (Anna)')
  expect(titleOfUpload('', 'Anna.pdf', 2)).toBe('Anna')
})

test('a title that would become too long is cut between two characters', () => {
  const title = titleOfUpload('👍'.repeat(150), `${'é'.repeat(80)}.pdf`, 2)
  expect([...title]).toHaveLength(200)
  expect(title.endsWith('é')).toBe(true)
})
