import { isChanged } from '../_live/typed'
import type { Draft, DraftField } from './draft'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** What is never kept: secrets, files, and what nobody types. */
const neverKept = ['password', 'hidden', 'file', 'submit', 'button', 'reset', 'image']

/** The fields of a form that hold something else than they were made with, and those that did so before. */
export function typedIn(form: HTMLFormElement, before: ReadonlySet<string>): readonly DraftField[] {
  return controlsOf(form)
    .filter((control) => isAnswer(control) && (isChanged(control) || before.has(control.name)))
    .map((control) => ({
      ...{ name: control.name, label: questionOf(control) },
      ...{ value: valueOf(control), shown: shownOf(control) },
    }))
}

/** Whether the form holds something else in these fields. */
export function differsFrom(form: HTMLFormElement, fields: readonly DraftField[]): boolean {
  const controls = controlsOf(form)
  return fields.some(({ name, value }) => {
    const named = controls.filter((one) => one.name === name)
    return named.length > 0 && !named.some((one) => isAnswer(one) && valueOf(one) === value)
  })
}

/**
 * Puts a draft back into its fields, and lets the form know as if somebody had typed it. What the form was made from comes
 * along in its hidden fields, such as a version: when a colleague saved since then, saving shows both.
 */
export function fillIn(form: HTMLFormElement, { fields, was }: Pick<Draft, 'fields' | 'was'>): void {
  for (const { name, value } of fields) {
    for (const control of controlsOf(form).filter((one) => one.name === name)) {
      if (isTicked(control)) control.checked = control.type === 'radio' ? control.value === value : value === 'on'
      else control.value = value
      control.closest('details')?.setAttribute('open', '')
      control.dispatchEvent(new Event('input', { bubbles: true }))
      control.dispatchEvent(new Event('change', { bubbles: true }))
    }
  }
  for (const [name, value] of Object.entries(was)) {
    const hidden = form.elements.namedItem(name)
    if (hidden instanceof HTMLInputElement && hidden.type === 'hidden') hidden.value = value
  }
}

/** Of choices that exclude each other only the one that was made counts. */
function isAnswer(control: Control): boolean {
  return !(control instanceof HTMLInputElement && control.type === 'radio') || control.checked
}

function isTicked(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')
}

function controlsOf(form: HTMLFormElement): readonly Control[] {
  return [...form.elements].filter(isControl)
}

function isControl(element: Element): element is Control {
  if (element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement) return element.name !== ''
  return element instanceof HTMLInputElement && element.name !== '' && !neverKept.includes(element.type)
}

function valueOf(control: Control): string {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') return control.checked ? 'on' : ''
  return control.value
}

function shownOf(control: Control): string {
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text ?? ''
  if (control instanceof HTMLInputElement && control.type === 'checkbox') return control.checked ? '✓' : ''
  if (isTicked(control)) return textOf(control.labels?.[0])
  if (control instanceof HTMLInputElement && control.type === 'date')
    return control.value.split('-').reverse().join('-')
  return control.value
}

/** The question that a field answers: its own, or that of the group it belongs to. */
function questionOf(control: Control): string {
  const isOneOfMany = isTicked(control) && control.type === 'radio'
  return textOf((isOneOfMany ? control.closest('fieldset')?.querySelector('legend') : null) ?? control.labels?.[0])
}

/** The text of a question, without "not required" behind it. */
function textOf(label: HTMLElement | undefined): string {
  const [first] = label?.childNodes ?? []
  return (first?.textContent ?? label?.textContent ?? '').trim()
}
