import type { Link } from './link'
import { accept, reject, withdraw } from './review'

/** What one member can do with a link now. */
export type Moves = {
  readonly accept: boolean
  readonly reject: boolean
  readonly withdraw: boolean
  readonly offerAgain: boolean
  /** It waits for a review, and this member cannot give it: they uploaded the file. */
  readonly waitsForSomeoneElse: boolean
}

type Rights = { readonly review: boolean; readonly edit: boolean }

/** The buttons that make sense for this member at this link; the rules themselves decide again when one is pressed. */
export function movesOn(link: Link, memberId: string, hasNewerVersion: boolean, may: Rights): Moves {
  return {
    accept: may.review && accept(link, memberId).ok,
    reject: may.review && reject(link, memberId, '-').ok,
    withdraw: may.edit && withdraw(link).ok,
    offerAgain: may.edit && canBeOfferedAgain(link, hasNewerVersion),
    waitsForSomeoneElse: may.review && link.status === 'submitted' && link.uploadedBy === memberId,
  }
}

/** Offering again makes sense when the document was withdrawn, or has a newer file than the one that was reviewed. */
export function canBeOfferedAgain({ status }: Pick<Link, 'status'>, hasNewerVersion: boolean): boolean {
  return status === 'withdrawn' || hasNewerVersion
}
