import type { FormError } from '../../../_ui/error-summary'
import type { UploadReply } from './upload-reply'
import type { UploadTexts } from './upload-texts'

/** The first field of the form, where a problem stands that is about no other. */
const filesField = 'files'

/** What has to be filled in before anything is sent: large files are not sent for nothing. */
export function missingIn(form: HTMLFormElement, files: number, texts: UploadTexts): readonly FormError[] {
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')]
  const empty = fields.filter(({ required, name, value }) => required && name !== filesField && value === '')
  return [
    ...(files === 0 ? [{ field: filesField, message: texts.noFile }] : []),
    ...empty.map(({ name }) => ({ field: name, message: texts.faults.required })),
  ]
}

/** What the server found wrong with the form. */
export function errorsIn({ faults = {}, sentence = '' }: UploadReply, texts: UploadTexts): readonly FormError[] {
  const found = Object.entries(faults).map(([field, fault]) => ({ field, message: texts.faults[fault] }))
  return found.length > 0 ? found : [{ field: filesField, message: sentence }]
}

/** The same as they stand above the form, each with its question: "Over welke dag gaat dit? Vul dit in." */
export function named(errors: readonly FormError[], { details }: UploadTexts): readonly FormError[] {
  const labels: Readonly<Record<string, unknown>> = details
  return errors.map(({ field, message }) => {
    const label = labels[field]
    if (typeof label !== 'string') return { field, message }
    return { field, message: label.endsWith('?') ? `${label} ${message}` : `${label}: ${message}` }
  })
}
