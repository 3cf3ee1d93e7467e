import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { UploadDone } from '@/app/(member)/evidence/_upload/upload-done'
import { uploadTexts } from '@/app/(member)/evidence/_upload/upload-texts'
import type { Checking } from '@/lib/members/own-check'
import type { Upload, UploadState } from '@/app/(member)/evidence/_upload/uploads'

const added = (evidenceId: string): UploadState => ({ is: 'added', evidenceId })

/** What stands under the files once they have ended so. */
function shown(states: readonly UploadState[], linked: boolean, checking: Checking = 'others'): string {
  const uploads = states.map((state, id): Upload => ({ id, file: new File([], `brief-${id}.txt`), state }))
  const nothing = () => undefined
  return renderToStaticMarkup(
    createElement(UploadDone, {
      uploads: {
        ...{ uploads, busy: false, open: [] },
        ...{ choose: nothing, start: nothing, retry: nothing, addAnyway: nothing, stop: nothing, drop: nothing },
      },
      linked,
      next: [],
      texts: uploadTexts('nl', 1024 ** 2, { role: 'lead', checking }),
    }),
  )
}

test('files that were for no requirement are linked first, each by its own link', () => {
  const html = shown([added('een'), { is: 'refused', sentence: 'Te groot.' }, added('twee')], false)
  expect(html).toContain('Nog nergens aan gekoppeld. Koppel het aan een eis, dan kan een collega het beoordelen.')
  expect(html).toContain('<a href="/evidence/een#link">Koppel brief-0.txt</a>')
  expect(html).toContain('<a href="/evidence/twee#link">Koppel brief-2.txt</a>')
  expect(html).not.toContain('Vraag een collega')
})

test.each([
  ['others', 'Vraag een collega om het te beoordelen.', false],
  ['own-too', 'Controleer het zelf.', false],
  ['alone', 'Alleen jij kunt hier beoordelen.', true],
] as const)('a linked file asks for the eyes that there are: %s', (checking, sentence, leadsToTheSwitch) => {
  const html = shown([added('een')], true, checking)
  expect(html).toContain(sentence)
  expect(html.includes('href="/organisation#own-check"')).toBe(leadsToTheSwitch)
})

test('nothing is said of what comes next while nothing came in', () => {
  expect(shown([{ is: 'refused', sentence: 'Te groot.' }], true)).toBe('<div role="status"></div>')
})
