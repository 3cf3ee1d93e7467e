import { logActions, type LogAction } from './actions'

/** What people look for in the log; every action belongs to one. */
export const logKinds = ['answers', 'evidence', 'review', 'registers', 'partners', 'people', 'organisation'] as const
export type LogKind = (typeof logKinds)[number]

const beginnings: readonly (readonly [string, LogKind])[] = [
  ['assessment', 'answers'],
  ['value', 'answers'],
  ['not-applicable', 'answers'],
  ['evidence', 'evidence'],
  ['virus', 'evidence'],
  ['privacy', 'evidence'],
  ['link', 'review'],
  ['register', 'registers'],
  ['indicator', 'registers'],
  ['recommendation', 'registers'],
  ['ijkpunt', 'registers'],
  ['partner', 'partners'],
  ['budget', 'partners'],
  ['funding', 'partners'],
  ['personal-link', 'partners'],
  ['evaluation', 'partners'],
  ['member', 'people'],
  ['invitation', 'people'],
  ['password', 'people'],
]

/** The kind of an action, by the thing that its name begins with; what is about no such thing is about the organisation. */
export function kindOf(action: string): LogKind {
  return beginnings.find(([beginning]) => action.startsWith(beginning))?.[1] ?? 'organisation'
}

/** All actions of one kind. */
export function actionsOf(kind: LogKind): readonly LogAction[] {
  return logActions.filter((action) => kindOf(action) === kind)
}
