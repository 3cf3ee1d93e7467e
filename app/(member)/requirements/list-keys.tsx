'use client'
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { VisuallyHidden } from '../../_ui/visually-hidden'
import { commandFor, type Command } from './list-commands'
import { closeHelp, doOnRow } from './row-commands'

type ListKeysProps = {
  readonly labels: { readonly work: string; readonly verdict: string }
  /** The list and what stands around it. */
  readonly children: ReactNode
}

/**
 * Keys for fast hands. They work while the focus is on a row only (WCAG 2.1.4), change what the selects of the row would
 * change, and leave the focus where it is.
 */
export function ListKeys({ labels, children }: ListKeysProps) {
  const [said, say] = useState('')
  const lastRow = useRef<HTMLElement>(null)

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const { target } = event
    if (!(target instanceof HTMLElement)) return
    if (event.key === 'Escape' && closeHelp(target)) return lastRow.current?.focus()
    const row = target.closest<HTMLTableRowElement>('.checklist tr[id]')
    const command = commandFor(event, target instanceof HTMLSelectElement ? 'select' : 'elsewhere')
    if (row === null || command === null || event.nativeEvent.isComposing || isOwn(target, command)) return
    event.preventDefault()
    lastRow.current = target
    say(doOnRow(row, command, labels))
  }

  return (
    <div onKeyDown={onKeyDown}>
      {children}
      <div role="status">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
    </div>
  )
}

/** Text that somebody types is theirs, wherever it stands. */
function isOwn(target: HTMLElement, { kind }: Command): boolean {
  return kind !== 'help' && target.matches('textarea, input:not([type="checkbox"])')
}
