import type { RefObject } from 'react'
import type { Words } from './post-row'

type FormRef = RefObject<HTMLFormElement | null>

/** The select of a row of the list. */
export function selectIn(form: FormRef, column: 'work' | 'verdict', id: string): HTMLSelectElement {
  const field = form.current?.elements.namedItem(`${column}.${id}`)
  if (field instanceof HTMLSelectElement) return field
  throw new Error(`no ${column} on the row of ${id}`)
}

/** The link in front of a row, where the keys of the list work. */
export function titleIn(id: string): HTMLElement | null {
  return document.getElementById(`${id}-title`)
}

/** What the selects of a row say. */
export function wordsIn(form: FormRef, id: string): Words {
  return { work: selectIn(form, 'work', id).value, verdict: selectIn(form, 'verdict', id).value }
}

/** Makes the selects of a row say this. */
export function put(form: FormRef, id: string, { work, verdict }: Words): void {
  selectIn(form, 'work', id).value = work
  selectIn(form, 'verdict', id).value = verdict
}

/** Whether somebody is in one of the selects of this row. */
export function isUsed(form: FormRef, id: string): boolean {
  const { activeElement } = document
  return activeElement === selectIn(form, 'work', id) || activeElement === selectIn(form, 'verdict', id)
}
