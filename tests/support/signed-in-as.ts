import { day } from '@/lib/day'
import type { Member } from '@/lib/members/member'
import { freshVisitor, ordinaryDay, visitor } from '@/tests/support/visitor'

afterEach(() => {
  freshVisitor()
})

/** From here on this member is at work in the browser of the test. */
export function signedInAs(member: Pick<Member, 'sessionId'>): void {
  visitor().sessionId = member.sessionId
}

/** From here on nobody has signed in. */
export function signedOut(): void {
  visitor().sessionId = null
}

/** From here on it is this day, written jjjj-mm-dd. Without it, every test plays on 23 November 2026. */
export function onDay(text: string): void {
  visitor().day = day(text)
}

/** The day on which a test plays that says nothing about it. */
export const testDay = day(ordinaryDay)
