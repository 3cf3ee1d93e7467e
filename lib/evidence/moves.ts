import type { Role } from '@/lib/members/roles'
import { may } from '@/lib/members/permissions'
import type { Checking } from '@/lib/members/own-check'
import type { Link } from './link'
import type { Round } from '@/lib/rounds/round'
import { accept, isOwn, reject, withdraw } from './review'

/** What one member can do with a link now. */
export type Moves = {
  readonly accept: boolean
  /** Accepting would be an own check: nobody else may review, and this member uploaded the file. */
  readonly acceptOwn: boolean
  readonly reject: boolean
  readonly withdraw: boolean
  readonly offerAgain: boolean
  /** It waits for a review, and this member cannot give it: they uploaded the file. */
  readonly waitsForSomeoneElse: boolean
}

type Rights = { readonly review: boolean; readonly edit: boolean; readonly checking?: Checking }

/** What a member may do with links of a round at all: nothing once it was frozen. */
export function linkRightsOf(
  { role, checking }: { readonly role: Role; readonly checking: Checking },
  { frozenOn }: Pick<Round, 'frozenOn'>,
): Rights {
  if (frozenOn !== null) return { review: false, edit: false }
  return { review: may(role, 'evidence:review'), edit: may(role, 'evidence:edit'), checking }
}

/** The buttons that make sense for this member at this link; the rules themselves decide again when one is pressed. */
export function movesOn(link: Link, memberId: string, hasNewerVersion: boolean, may: Rights): Moves {
  const own = isOwn(link, memberId)
  const accepts = may.review && accept(link, memberId, may.checking).ok
  return {
    accept: accepts && !own,
    acceptOwn: accepts && own,
    reject: may.review && reject(link, memberId, '-').ok,
    withdraw: may.edit && withdraw(link).ok,
    offerAgain: may.edit && canBeOfferedAgain(link, hasNewerVersion),
    waitsForSomeoneElse: may.review && link.status === 'submitted' && own && !accepts,
  }
}

/** Offering again makes sense when the document was withdrawn, or has a newer file than the one that was reviewed. */
export function canBeOfferedAgain({ status }: Pick<Link, 'status'>, hasNewerVersion: boolean): boolean {
  return status === 'withdrawn' || hasNewerVersion
}
