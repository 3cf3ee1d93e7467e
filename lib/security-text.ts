const halfAYear = 183 * 24 * 60 * 60 * 1000

type Known = {
  /** Where this installation is opened, without a slash at the end. */
  readonly address: string
  /** E-mail address of who runs it; without one the privacy page says whom to ask. */
  readonly contact: string | null
  readonly now: Date
}

/** The text of security.txt (RFC 9116). It may hold for less than a year, so the end is half a year after the asking. */
export function securityText({ address, contact, now }: Known): string {
  const lines = [
    `Contact: ${contact === null ? `${address}/privacy#contact` : `mailto:${contact}`}`,
    `Expires: ${new Date(now.getTime() + halfAYear).toISOString()}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${address}/.well-known/security.txt`,
  ]
  return lines.map((line) => `${line}\n`).join('')
}
