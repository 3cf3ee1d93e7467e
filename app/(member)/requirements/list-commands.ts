/** What a key does on a row of the list. */
export type Command =
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  /** Place in the select of the verdict; 0 is "no verdict yet". */
  | { readonly kind: 'verdict'; readonly place: number }
  | { readonly kind: 'work' | 'select' | 'search' | 'undo' | 'help' }

type Key = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

const commands: Readonly<Record<string, Command>> = {
  j: { kind: 'move', by: 1 },
  ArrowDown: { kind: 'move', by: 1 },
  k: { kind: 'move', by: -1 },
  ArrowUp: { kind: 'move', by: -1 },
  w: { kind: 'work' },
  x: { kind: 'select' },
  u: { kind: 'undo' },
  '/': { kind: 'search' },
  '?': { kind: 'help' },
}

/**
 * What this key means where the focus is; null when it means nothing to us. In a select the letters and arrows are the
 * browser's own: they choose there. With Ctrl, Alt or the command key everything is.
 */
export function commandFor({ key, ctrlKey, metaKey, altKey }: Key, focus: 'select' | 'elsewhere'): Command | null {
  if (ctrlKey || metaKey || altKey) return null
  if (/^[0-9]$/.test(key)) return { kind: 'verdict', place: Number(key) }
  const command = Object.hasOwn(commands, key) ? commands[key] : undefined
  if (command === undefined) return null
  return focus === 'select' && command.kind !== 'search' && command.kind !== 'help' ? null : command
}
