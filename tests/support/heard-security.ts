import { securityLine, type SecurityEvent } from '@/lib/security/security-event'

let lines: Readonly<Record<string, string>>[] = []

/** Takes down what the product tells the log of the server about safety. */
export function heard(event: SecurityEvent): void {
  lines.push(JSON.parse(securityLine(event, new Date())))
}

/** What it tells from here on. */
export function heardSecurity(): () => readonly Readonly<Record<string, string>>[] {
  lines = []
  return () => lines
}
