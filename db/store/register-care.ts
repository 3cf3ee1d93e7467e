import type { Day } from '@/lib/day'
import { withTerm, type SeenTerm } from '@/lib/registers/care/change-term'
import { isShorter, keepings, type Keeping } from '@/lib/registers/care/retention'
import { successOf, type KeptTerm } from '@/lib/registers/care/term'
import { withChanges, type TermChange } from '@/lib/registers/vocabulary-changes'
import { termOf, type VocabularyName } from '@/lib/registers/vocabulary'
import { refuse, ok, type Result } from '@/lib/result'
import { eraseName } from '../registers/care/erase-name'
import { chosenKeepings, saveKeeping } from '../registers/care/keepings'
import { knownOfMediator } from '../registers/care/known-of-mediator'
import { namePlaces } from '../registers/care/name-places'
import { pastTerm } from '../registers/care/past-term'
import { deleteTerm, orderTerms, saveTerm } from '../registers/care/save-term'
import { termUse } from '../registers/care/term-use'
import { holdRegisters, registerHead } from '../registers/head'
import { termChanges } from '../registers/vocabularies'
import type { Recorder } from './log'
import type { Actor, Tx } from './transaction'

/** The terms, how long rows are kept, and what is known of one mediator. */
export function registerCareReader(tx: Tx) {
  return {
    /** What this organisation changed in the terms, with its own in their order. */
    changes: (): Promise<readonly TermChange[]> => termChanges(tx),

    /** Where the terms of one vocabulary are used. */
    use: (vocabulary: VocabularyName) => termUse(tx, vocabulary),

    /** Goes up at every change of a register, a vocabulary or a term of keeping. */
    version: async (): Promise<number> => (await registerHead(tx)).version,

    /** How long the rows of every register are kept, in the order of the screens. */
    keepings: async (): Promise<readonly Keeping[]> => keepings(await chosenKeepings(tx)),

    /** What goes tonight if rows were kept so long; a register that is not there keeps everything. */
    pastTerm: (wished: readonly Keeping[], today: Day) => pastTerm(tx, wished, today),

    /** Everything that the registers hold of one mediator. */
    known: (rowId: string) => knownOfMediator(tx, rowId),

    /** Where else a name stands. */
    namePlaces: (name: string) => namePlaces(tx, name),
  }
}

/** Changes those, each with an entry in the log that names registers, terms and codes, and never a name. */
export function registerCareStore(tx: Tx, actor: Actor, record: Recorder) {
  return {
    ...registerCareReader(tx),

    /** Waits for whoever changes the registers now; to be called before anything is read that a change rests on. */
    hold: (): Promise<number> => holdRegisters(tx, actor.organisationId),

    /** Keeps what a term is called, what it means and whether it is offered. */
    saveTerm: async (at: Pick<SeenTerm, 'vocabulary' | 'term'>, kept: KeptTerm): Promise<void> => {
      const before = await termChanges(tx)
      const after = withTerm(before, at, kept)
      const change = after.find(({ vocabulary, term }) => vocabulary === at.vocabulary && term === at.term)
      if (change === undefined) throw new Error(`a change of ${at.term} went missing`)
      await saveTerm(tx, actor.organisationId, change)
      await record('register-term-changed', at.term, { ...at, ...changedIn(at, before, after) })
    },

    /** Adds a term of the organisation itself, as the last. */
    addTerm: async (added: TermChange): Promise<void> => {
      const { vocabulary, term, title } = added
      await saveTerm(tx, actor.organisationId, added)
      await record('register-term-added', term, { vocabulary, term, title })
    },

    /** Takes an own term away that stands in no row, also not in one that can be put back. */
    removeTerm: async (
      vocabulary: VocabularyName,
      term: string,
    ): Promise<Result<null, 'not-found' | 'term-in-use'>> => {
      const use = (await termUse(tx, vocabulary)).get(term)
      if (use !== undefined) return refuse('term-in-use')
      const title = termOf(withChanges(await termChanges(tx)), vocabulary, term)?.title.nl
      if (!(await deleteTerm(tx, vocabulary, term))) return refuse('not-found')
      await record('register-term-removed', term, { vocabulary, term, title })
      return ok(null)
    },

    /** Puts the own terms of a vocabulary in this order. */
    orderTerms: async (vocabulary: VocabularyName, terms: readonly string[]): Promise<void> => {
      if (terms.length === 0) return
      await orderTerms(tx, vocabulary, terms)
      await record('register-terms-ordered', null, { vocabulary })
    },

    /** Keeps how long the rows of a register stay from now on. */
    saveKeeping: async (before: Keeping, after: Keeping): Promise<void> => {
      await saveKeeping(tx, actor.organisationId, after)
      const shorter = isShorter(before.months, after.months)
      await record('register-retention-changed', null, {
        register: after.register,
        months: [before.months, after.months],
        ...(shorter ? { shorter } : {}),
      })
    },

    /** Takes the name of a mediator away; gives how many files that waited with that name were dropped. */
    eraseName: async (rowId: string, code: string): Promise<Result<number, 'no-name'>> => {
      const dropped = await eraseName(tx, rowId)
      if (dropped === null) return refuse('no-name')
      await record('register-name-erased', rowId, { register: 'mediators', key: code })
      return ok(dropped)
    },

    /** Notes that somebody took along everything that is known of a mediator. */
    noteExport: (rowId: string, code: string): Promise<void> =>
      record('register-known-exported', rowId, { register: 'mediators', key: code }),
  }
}

type At = Pick<SeenTerm, 'vocabulary' | 'term'>

/** What of a term changed, from before to after, for the log. */
function changedIn({ vocabulary, term }: At, before: readonly TermChange[], after: readonly TermChange[]) {
  const one = termOf(withChanges(before), vocabulary, term)
  const other = termOf(withChanges(after), vocabulary, term)
  if (one === undefined || other === undefined) return {}
  const pairs = {
    title: [one.title.nl, other.title.nl],
    positive: [successOf(one), successOf(other)],
    handled: [one.handled ?? false, other.handled ?? false],
    retired: [one.retired ?? false, other.retired ?? false],
  } as const
  return Object.fromEntries(Object.entries(pairs).filter(([, [from, to]]) => from !== to))
}
