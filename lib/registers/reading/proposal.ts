/** What a column may hold of a person, which is why it is not read. */
export const personalReasons = ['name', 'address', 'phone', 'email', 'birth-date', 'bsn', 'iban', 'free-text'] as const
export type PersonalReason = (typeof personalReasons)[number]

/** Where one column of a file goes. */
export type ProposedColumn = {
  readonly index: number
  /** As it stands in the file; may be empty. */
  readonly heading: string
  /** Column of the register, or null when it goes nowhere. */
  readonly column: string | null
  readonly why: 'matched' | 'remembered' | 'unknown' | 'personal' | 'left-out'
  /** Present exactly when `why` is personal. */
  readonly personal?: PersonalReason
}

/** What somebody said earlier of a heading, by `keyOf`; null is "leave out". */
export type RememberedHeading = { readonly heading: string; readonly column: string | null }
