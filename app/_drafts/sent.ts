/** The form that was sent last in this tab, and from which page: it is saved once another page of the member comes. */
type Sent = { readonly subject: string; readonly path: string }

const place = 'toetsklaar-sent'

/** A form is sent from this page: what was typed in it is saved once another page of the member comes. */
export function markSent(subject: string): void {
  const sent: Sent = { subject, path: window.location.pathname }
  sessionStorage.setItem(place, JSON.stringify(sent))
}

/** The form was refused, or somebody has to sign in first: what was typed is not saved. */
export function unmarkSent(): void {
  sessionStorage.removeItem(place)
}

/** What was sent from another page than this one, and so was saved; null when nothing was. */
export function savedElsewhere(path: string): string | null {
  const kept = sessionStorage.getItem(place)
  if (kept === null) return null
  const sent: Sent = JSON.parse(kept)
  return sent.path === path ? null : sent.subject
}
