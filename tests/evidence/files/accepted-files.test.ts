import {
  acceptAttribute,
  acceptedFile,
  acceptedLabels,
  acceptedTypes,
  typeOfExtension,
} from '@/lib/evidence/accepted-files'
import { fileRefusals } from '@/lib/evidence/file-refusals'
import { translator } from '@/lib/i18n/translate'

test('the form offers what the route accepts', () => {
  const offered = acceptAttribute().split(',')
  expect(offered).toHaveLength(12)
  for (const extension of offered) expect(typeOfExtension(extension.slice(1))).toBeDefined()
  expect(acceptedLabels()).toBe('PDF, DOCX, XLSX, PPTX, ODT, ODS, PNG, JPEG, TXT, CSV, EML')
})

test('only PDF, PNG and JPEG are shown inside the page', () => {
  expect(acceptedTypes.filter((type) => acceptedFile(type).shown === 'inline')).toEqual([
    'application/pdf',
    'image/png',
    'image/jpeg',
  ])
})

test.each(['nl', 'en'] as const)(
  'every refusal says in %s what to do, in sentences of at most twenty words',
  (language) => {
    const said = fileRefusals.map((refusal) => translator(language)(`file-problem.${refusal}`))
    expect(new Set(said).size).toBe(fileRefusals.length)
    for (const sentence of said.flatMap((text) => text.split(/(?<=[.!?]) /))) {
      expect(sentence).toMatch(/[.!?]$/)
      expect(sentence.split(' ').length).toBeLessThanOrEqual(20)
    }
  },
)
