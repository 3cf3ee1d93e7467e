import type { Language } from '@/lib/i18n/languages'
import { nl } from '@/lib/i18n/messages/nl'
import { translator } from '@/lib/i18n/translate'
import { registerNamed } from '@/lib/registers/registers'
import { logActions } from './actions'
import { changesIn, valueInWords, type ShownChange } from './changes'
import { kindOf } from './kinds'
import type { Names, ShownEntry } from './shown'

/** What happened, in one sentence that names who did it and to what. */
export function entrySentence(language: Language, entry: ShownEntry, names: Names): string {
  const t = translator(language)
  const who = whoIn(language, entry, names)
  const changes = changesIn(language, entry, names)
  const subject = subjectIn(language, entry, names)
  if (entry.action === 'assessment-changed') return answerSentence(language, who, subject, changes)
  if (!isTold(entry.action))
    return t('log-page.says.other', { who, subject: subject || 'none', label: labelOf(language, entry.action) })
  return t(`log-page.says.${entry.action}`, {
    who,
    subject: subject || t('log-page.somebody'),
    document: entry.title ?? t('log-page.aDocument'),
    to: changes.at(0)?.to ?? '',
    fields: listed(changes),
  })
}

/** Who did it: a member by name, or the product itself. */
export function whoIn(
  language: Language,
  { memberId, cause }: Pick<ShownEntry, 'memberId' | 'cause'>,
  names: Names,
): string {
  const t = translator(language)
  if (cause === 'link') return t('log-page.byLink')
  return memberId === null ? t('log-page.system') : (names.person(memberId) ?? t('log-page.somebody'))
}

/** What it was done to, by name; empty when it was done to nothing in particular. */
export function subjectIn(language: Language, entry: ShownEntry, names: Names): string {
  const { action, subjectId, detail, title } = entry
  const expectationId = detail['expectationId']
  const earlier = translator(language)('framework-move.earlierRequirement')
  if (typeof expectationId === 'string') return names.requirementOfExpectation(expectationId) ?? earlier
  if (action.startsWith('evidence-')) return title ?? translator(language)('log-page.aDocument')
  if (action.startsWith('register-row-') || action === 'recommendation-tied') return rowIn(language, detail)
  if (action === 'value-changed') return valueInWords(language, 'aspect', detail['aspect'], names)
  if (typeof detail['outcome'] === 'string') return valueInWords(language, 'outcome', detail['outcome'], names)
  if (subjectId === null) return ''
  if (kindOf(action) === 'answers') return names.requirement(subjectId) ?? earlier
  return names.requirement(subjectId) ?? names.person(subjectId) ?? title ?? ''
}

/** A row of a register by what the log keeps of it: its register, and its number, code or day. */
function rowIn(language: Language, { register, key }: ShownEntry['detail']): string {
  const title = registerNamed(String(register))?.title[language]
  return [title, key].filter((part) => typeof part === 'string').join(', ')
}

/** The short name of what happened. */
export function labelOf(language: Language, action: string): string {
  const known = logActions.find((one) => one === action)
  return known === undefined ? action : translator(language)(`log.${known}`)
}

/** A judgement says most; one other thing is told by itself, and more than that as a list. */
function answerSentence(language: Language, who: string, subject: string, changes: readonly ShownChange[]): string {
  const t = translator(language)
  const change = changes.find(({ field }) => field === 'verdict') ?? (changes.length === 1 ? changes[0] : undefined)
  const said = { who, subject, from: change?.from ?? '', to: change?.to ?? '', fields: listed(changes) }
  const isEmptied = change?.to === t('log-page.empty')
  switch (change?.field) {
    case 'verdict':
    case 'work':
    case 'reasoning':
    case 'notApplicableReason':
      return t(`log-page.says.answer.${change.field}`, said)
    case 'ownerId':
      return t(isEmptied ? 'log-page.says.answer.nobody' : 'log-page.says.answer.ownerId', said)
    case 'dueOn':
      return t(isEmptied ? 'log-page.says.answer.noDay' : 'log-page.says.answer.dueOn', said)
    default:
      return t('log-page.says.answer.many', said)
  }
}

type Told = Exclude<keyof (typeof nl)['log-page']['says'], 'answer' | 'other'>

function isTold(action: string): action is Told {
  return action !== 'answer' && action !== 'other' && Object.hasOwn(nl['log-page'].says, action)
}

function listed(changes: readonly ShownChange[]): string {
  return changes.map(({ label }) => label.toLowerCase()).join(', ')
}
