import type { Command } from './list-commands'

type Labels = { readonly work: string; readonly verdict: string }

/** Does what a key asks on a row of the list; gives what there is to say of it to who cannot see it change. */
export function doOnRow(row: HTMLTableRowElement, command: Command, labels: Labels): string {
  switch (command.kind) {
    case 'move':
      focusRow(row, command.by)
      return ''
    case 'verdict':
      return choose(row, 'verdict', () => command.place, labels)
    case 'work':
      return choose(row, 'work', ({ selectedIndex, length }) => (selectedIndex + 1) % length, labels)
    case 'select':
      // As a click does, so that whoever counts the ticks hears of it; the browser says whether it is ticked.
      row.querySelector<HTMLInputElement>('input[name="select"]')?.click()
      return ''
    case 'search':
      document.getElementById('filter-q')?.focus()
      return ''
    case 'undo':
      row.closest('form')?.dispatchEvent(new CustomEvent('toetsklaar:undo'))
      return ''
    case 'help':
      openHelp()
      return ''
  }
}

/** Closes the list of keys when the focus is in it; whether it was. */
export function closeHelp(target: HTMLElement): boolean {
  const help = target.closest<HTMLDetailsElement>('#list-keys')
  if (help !== null) help.open = false
  return help !== null
}

function openHelp(): void {
  const help = document.getElementById('list-keys')
  if (!(help instanceof HTMLDetailsElement)) return
  help.open = true
  help.querySelector('summary')?.focus()
}

/** The row below or above, across themes; at the end the focus stays. */
function focusRow(row: HTMLTableRowElement, by: 1 | -1): void {
  const rows = [...(row.closest('table')?.querySelectorAll<HTMLTableRowElement>('tr[id]') ?? [])]
  rows[rows.indexOf(row) + by]?.querySelector('a')?.focus()
}

function choose(
  row: HTMLTableRowElement,
  column: 'work' | 'verdict',
  placeIn: (select: HTMLSelectElement) => number,
  labels: Labels,
): string {
  const select = row.querySelector<HTMLSelectElement>(`select[name^="${column}."]`)
  const option = select?.options[placeIn(select)]
  if (!select || !option) return ''
  if (!option.selected) {
    option.selected = true
    select.dispatchEvent(new Event('change', { bubbles: true }))
  }
  return `${labels[column]}: ${option.text}`
}
