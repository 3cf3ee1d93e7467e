import { sentPlace } from './unmark-sent'

/** The form that was sent last in this tab, and from which page: it is saved once another page of the member comes. */
type Sent = { readonly subject: string; readonly path: string; readonly search: string }

/** A form is sent from this page: what was typed in it is saved once another page of the member comes. */
export function markSent(subject: string): void {
  const { pathname, search } = window.location
  const sent: Sent = { subject, path: pathname, search }
  sessionStorage.setItem(sentPlace, JSON.stringify(sent))
}

/**
 * Whether this form was sent from the same page with another address and so was saved, such as the form for a next row
 * after the one before it.
 */
export function savedBeforeThis(subject: string): boolean {
  const sent = sentLast()
  const { pathname, search } = window.location
  return sent?.subject === subject && sent.path === pathname && sent.search !== search
}

/** What was sent from another page than this one, and so was saved; null when nothing was. */
export function savedElsewhere(path: string): string | null {
  const sent = sentLast()
  return sent === null || sent.path === path ? null : sent.subject
}

function sentLast(): Sent | null {
  const kept = sessionStorage.getItem(sentPlace)
  return kept === null ? null : JSON.parse(kept)
}
