import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { FormProblem } from '@/app/_frame/form-problem'
import { formTexts } from '@/app/_frame/form-texts'
import { translator } from '@/lib/i18n/translate'

const texts = { ...formTexts(translator('nl'), ['sign-in-paused', 'email-in-use']), name: 'Jouw naam' }

type Refused = { readonly problem: 'sign-in-paused' | 'email-in-use' | 'invalid-input'; readonly faults?: object }

/** What stands above a form that was refused like this. */
function shown({ problem, faults = {} }: Refused): string {
  const state = { ok: false, problem, faults: { ...faults }, typed: {}, attempt: 1 } as const
  return renderToStaticMarkup(
    createElement(FormProblem, { state, texts, firstField: 'name', fieldOf: { 'email-in-use': 'email' } }),
  )
}

test('above fields that were forgotten stands what to do with them, with the name of each', () => {
  const html = shown({ problem: 'invalid-input', faults: { name: 'required' } })
  expect(html).toContain('Vul dit nog aan of kijk het na')
  expect(html).toContain('<a href="#name">Jouw naam: Vul dit in.</a>')
})

test('so it is above an answer that cannot stay as it is', () => {
  const html = shown({ problem: 'email-in-use' })
  expect(html).toContain('Vul dit nog aan of kijk het na')
  expect(html).toContain('<a href="#email">')
})

test('nobody is asked to fill anything in when the refusal is about no field', () => {
  const html = shown({ problem: 'sign-in-paused' })
  expect(html).toContain('Dit lukte niet')
  expect(html).not.toContain('Vul dit nog aan')
})
