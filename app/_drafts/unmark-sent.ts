/** Where a tab keeps which form it sent last. */
export const sentPlace = 'toetsklaar-sent'

/** The form was refused, or somebody has to sign in first: what was typed is not saved. */
export function unmarkSent(): void {
  sessionStorage.removeItem(sentPlace)
}
