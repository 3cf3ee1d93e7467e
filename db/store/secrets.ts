import { createHash, randomBytes } from 'node:crypto'

/** A fresh secret for a one-time address: 192 random bits, safe in a URL. */
export function freshSecret(): string {
  return randomBytes(24).toString('base64url')
}

/** What is kept of a secret. A plain hash suffices, because a random secret cannot be guessed from it. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
