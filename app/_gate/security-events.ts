import 'server-only'
import { createHmac } from 'node:crypto'
import { securityLine, type SecurityEvent } from '@/lib/security/security-event'

/** Writes down what matters for safety, on one line of the server's output. */
export function tellSecurity(event: SecurityEvent): void {
  process.stdout.write(`${securityLine(event, new Date())}\n`)
}

/** The same text gives the same mark, and who lacks the key cannot find out which text it was. */
export function markOf(text: string): string {
  return createHmac('sha256', process.env['TOETSKLAAR_SECRET'] ?? '')
    .update(`security ${text}`)
    .digest('hex')
    .slice(0, 16)
}
