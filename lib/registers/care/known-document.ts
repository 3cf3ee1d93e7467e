import type { Day } from '@/lib/day'
import type { Vocabularies } from '../vocabulary'
import { termOf } from '../vocabulary'
import type { Value, Values } from '../column'
import { registerOf } from '../registers'
import type { RegisterName } from '../register'
import type { KnownOfMediator } from './known'

/** What is known of one mediator as a document for the mediator: the terms in words, days as jjjj-mm-dd. */
export function knownDocument(
  organisation: string,
  on: Day,
  { values, trainings, casesPerYear }: KnownOfMediator,
  vocabularies: Vocabularies,
) {
  return {
    organisation,
    on,
    mediator: cells('mediators', values, vocabularies),
    trainings: trainings.map((training) => ({
      ...cells('trainings', training.values, vocabularies),
      removed: training.removed,
    })),
    casesPerYear,
  }
}

function cells(name: RegisterName, values: Values, vocabularies: Vocabularies): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    registerOf(name).columns.map((column) => {
      const value = values[column.name] ?? null
      const isTerm = column.kind === 'choice' && typeof value === 'string'
      return [column.name, isTerm ? (termOf(vocabularies, column.vocabulary, value)?.title.nl ?? value) : value]
    }),
  )
}
