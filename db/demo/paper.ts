import type { Evidence } from '@/lib/evidence/evidence'

/** A document of the demo: a file in `files`, what is known of it, and what it is to prove. `Who` are the colleagues. */
export type Paper<Who extends string> = Pick<Evidence, 'title' | 'kind' | 'aboutOn' | 'source'> &
  Partial<Omit<Evidence, 'id' | 'version'>> & {
    readonly file: string
    readonly by: Who
    readonly serves: readonly Use<Who>[]
  }

/** One expectation that a document serves, and what came of it when a colleague looked. */
export type Use<Who extends string> = {
  readonly expectation: string
  readonly pages: string
  readonly shows: string
  readonly review: Outcome<Who>
}

export type Outcome<Who extends string> =
  | { readonly status: 'submitted' }
  | { readonly status: 'accepted' | 'withdrawn'; readonly by: Who }
  | { readonly status: 'rejected'; readonly by: Who; readonly reason: string }

/** Nobody has looked yet. */
export const waits = { status: 'submitted' } as const

export function accepted<Who extends string>(by: Who): Outcome<Who> {
  return { status: 'accepted', by }
}

export function rejected<Who extends string>(by: Who, reason: string): Outcome<Who> {
  return { status: 'rejected', by, reason }
}

export function withdrawn<Who extends string>(by: Who): Outcome<Who> {
  return { status: 'withdrawn', by }
}
