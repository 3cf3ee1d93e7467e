import type { LogAction } from '@/lib/log/actions'

/** After these, what we know of an item was something else. */
export const detailActions: readonly LogAction[] = ['evidence-added', 'evidence-changed']
