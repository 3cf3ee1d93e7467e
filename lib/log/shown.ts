import type { LogEntry } from './entry'

/** An entry as screens and exports show it. */
export type ShownEntry = LogEntry & {
  readonly hash: string
  /** Title of the document, or name of whoever was invited; null when there is none, or not for this reader. */
  readonly title: string | null
  /** The change of many answers that it belongs to, where that has a page; taking one back has none. */
  readonly bulkId: string | null
}

/** What an entry only keeps the id of, by name. */
export type Names = {
  /** Name of a member, also of one who left. */
  readonly person: (memberId: string) => string | undefined
  /** Title of a requirement, in the language of the reader. */
  readonly requirement: (requirementId: string) => string | undefined
  /** Title of the requirement that asks for this. */
  readonly requirementOfExpectation: (expectationId: string) => string | undefined
}
