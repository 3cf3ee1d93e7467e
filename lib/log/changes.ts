import { z } from 'zod'
import { DayShape } from '@/lib/day'
import { decisionOptions } from '@/lib/decision/decision'
import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { nl } from '@/lib/i18n/messages/nl'
import { translator, type Translate } from '@/lib/i18n/translate'
import { EvidenceKindShape } from '@/lib/evidence/evidence'
import { roles } from '@/lib/members/roles'
import { fundingStates, partnerKinds } from '@/lib/partners/partner'
import { privacyChoices } from '@/lib/privacy/decision'
import { successes } from '@/lib/registers/care/term'
import { recognitionOutcomes } from '@/lib/recognition/recognition'
import { registerNamed } from '@/lib/registers/registers'
import { vocabularyNames } from '@/lib/registers/vocabulary'
import { toConfirms, VerdictShape, WorkShape } from '@/lib/requirements/assessment'
import { roundKinds } from '@/lib/rounds/round'
import { valueAspects } from '@/lib/value/societal-value'
import type { LogEntry } from './entry'
import type { Names } from './shown'

/** One thing that an entry tells: a value that became another, or (without `from`) one that was simply noted. */
export type ShownChange = {
  readonly field: string
  readonly label: string
  readonly from?: string
  readonly to: string
}

/** Ids of other things, which the sentence of an entry tells by name. */
const toldElsewhere: readonly string[] = ['expectationId', 'evidenceId']

/** From before to after, in the words of the screens. */
export function changesIn(language: Language, entry: Pick<LogEntry, 'detail'>, names: Names): readonly ShownChange[] {
  return Object.entries(entry.detail)
    .filter(([field]) => !toldElsewhere.includes(field))
    .toSorted(([one], [other]) => placeOf(one) - placeOf(other))
    .map(([field, value]) => {
      const label = fieldLabel(language, field)
      if (field === 'columns') return { field, label, to: columnTitles(language, entry.detail['register'], value) }
      const inWords = (one: unknown) => valueInWords(language, field, one, names)
      if (!isChange(field, value)) return { field, label, to: inWords(value) }
      return { field, label, from: inWords(value[0]), to: inWords(value[1]) }
    })
}

/** The titles of the columns of a register, as its screens have them. */
function columnTitles(language: Language, register: unknown, names: unknown): string {
  const columns = registerNamed(String(register))?.columns ?? []
  const listed = Array.isArray(names) ? names.map(String) : []
  return listed.map((name) => columns.find((column) => column.name === name)?.title[language] ?? name).join(', ')
}

/** The order of the forms; the database keeps none. */
function placeOf(field: string): number {
  const place = order.indexOf(field)
  return place === -1 ? order.length : place
}

const order: readonly string[] = Object.keys(nl['log-page'].field)

/** A change is kept as a pair; a list of hashes is the one thing that is not. */
function isChange(field: string, value: unknown): value is readonly [unknown, unknown] {
  return field !== 'sha256' && Array.isArray(value) && value.length === 2
}

type FieldName = keyof (typeof nl)['log-page']['field']

/** The name of a field as the forms have it; its own name where they have none. */
export function fieldLabel(language: Language, field: string): string {
  const t = translator(language)
  return isNamed(field) ? t(`log-page.field.${field}`) : field
}

function isNamed(field: string): field is FieldName {
  return Object.hasOwn(nl['log-page'].field, field)
}

/** One value in words: a choice by its label, a member by name, a day written out. */
export function valueInWords(language: Language, field: string, value: unknown, names: Names): string {
  const t = translator(language)
  if (field === 'verdict' && value === null) return t('app.verdict.none')
  if (value === null || value === undefined || value === '') return t('log-page.empty')
  if (typeof value === 'boolean') return t(value ? 'log-page.yes' : 'log-page.no')
  if (Array.isArray(value)) return value.map((one) => valueInWords(language, field, one, names)).join(', ')
  if (typeof value !== 'string') return JSON.stringify(value)
  if (field === 'requirementId') return names.requirement(value) ?? t('framework-move.earlierRequirement')
  if (memberFields.includes(field)) return names.person(value) ?? t('log-page.somebody')
  const choice = choices[field]?.(t, value, language)
  if (choice !== undefined) return choice
  const day = DayShape.safeParse(value)
  return day.success ? formatDay(day.data, language) : value
}

const memberFields: readonly string[] = ['approvedBy', 'refusedBy', 'ownerId']

const choices: Readonly<Record<string, (t: Translate, value: string, language: Language) => string | undefined>> = {
  work: (t, value) => among(WorkShape, value, (work) => t(`app.work.${work}`)),
  verdict: (t, value) => among(VerdictShape, value, (verdict) => t(`app.verdict.${verdict}`)),
  kind: (t, value) => among(EvidenceKindShape, value, (kind) => t(`app.kind.${kind}`)),
  toConfirm: (t, value) => among(z.enum(toConfirms), value, (why) => t(`next-round.toConfirm.${why}`)),
  partnerKind: (t, value) => among(z.enum(partnerKinds), value, (kind) => t(`partners.kind.${kind}`)),
  fundingState: (t, value) => among(z.enum(fundingStates), value, (state) => t(`partners.state.${state}`)),
  roundKind: (t, value) => among(z.enum(roundKinds), value, (kind) => t(`next-round.kind.${kind}`)),
  role: (t, value) => among(z.enum(roles), value, (role) => t(`app.role.${role}`)),
  vocabulary: (t, value) => among(z.enum(vocabularyNames), value, (name) => t(`care.vocabulary.${name}`)),
  positive: (t, value) => among(z.enum(successes), value, (success) => t(`care.list.${success}`)),
  register: (_, value, language) => registerNamed(value)?.title[language],
  aspect: (t, value) => among(z.enum(valueAspects), value, (aspect) => t(`value.aspect.${aspect}`)),
  outcome: (t, value) => among(z.enum(decisionOptions), value, (option) => t(`decision.outcome.${option}`)),
  answer: (t, value) => among(z.enum(recognitionOutcomes), value, (one) => t(`recognition.outcome.${one}`)),
  choice: (t, value) => among(z.enum(privacyChoices), value, (choice) => t(`examination.taken.${choice}`)),
}

function among<Choice>(
  shape: z.ZodType<Choice>,
  value: string,
  inWords: (choice: Choice) => string,
): string | undefined {
  const read = shape.safeParse(value)
  return read.success ? inWords(read.data) : undefined
}
