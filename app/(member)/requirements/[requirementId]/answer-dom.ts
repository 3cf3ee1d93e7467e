import { answerFields } from '@/lib/requirements/answer'
import type { AnswerFields } from '@/lib/requirements/answer-form'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** What the form of our answer says at this moment. */
export function answerIn(form: HTMLFormElement, otherwise: AnswerFields): AnswerFields {
  return answerFields.reduce<AnswerFields>(
    (said, field) => ({ ...said, [field]: controlFor(form, field)?.value ?? otherwise[field] }),
    otherwise,
  )
}

/** Makes the form say this, on top of what is stored: what equals that counts as not typed. */
export function putAnswer(form: HTMLFormElement, said: AnswerFields, stored: AnswerFields): void {
  for (const field of answerFields) {
    const control = controlFor(form, field)
    if (control === null) continue
    if (control instanceof HTMLSelectElement) {
      for (const option of control.options) option.defaultSelected = option.value === stored[field]
    } else {
      control.defaultValue = stored[field]
    }
    control.value = said[field]
  }
}

/** Whether two answers say the same in every field of the form. */
export function isSameAnswer(one: AnswerFields, other: AnswerFields): boolean {
  return answerFields.every((field) => one[field] === other[field])
}

function controlFor(form: HTMLFormElement, field: string): Control | null {
  const found = form.elements.namedItem(field)
  const isControl =
    found instanceof HTMLInputElement || found instanceof HTMLSelectElement || found instanceof HTMLTextAreaElement
  return isControl ? found : null
}
