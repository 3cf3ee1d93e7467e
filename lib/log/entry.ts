/** One thing that happened, as the log keeps it: who, when, what, and on what. */
export type LogEntry = {
  /** Place in the chain of the organisation, from 1, without gaps. */
  readonly number: number
  /** Moment in whole milliseconds, so that it reads back as it was written. */
  readonly at: Date
  readonly memberId: string | null
  readonly cause: 'member' | 'system' | 'link'
  readonly action: string
  readonly subjectId: string | null
  /** Shared by the entries of one change to many things. */
  readonly batchId: string | null
  readonly detail: Readonly<Record<string, unknown>>
}

/** An entry with what ties it to the one before. Hashes are HMAC-SHA-256 in 64 hexadecimal digits. */
export type ChainedEntry = LogEntry & { readonly previousHash: string; readonly hash: string }

/** The last link of a chain: one number and one hash that stand for everything before. */
export type LogHead = { readonly number: number; readonly hash: string }

/** What the first entry has as the hash before it. */
export const beforeTheFirst = '0'.repeat(64)
