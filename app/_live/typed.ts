/** Fields that a form posts by itself, and that nobody types in. */
const silent = ['hidden', 'submit', 'button', 'reset', 'image']

/** Whether somebody filled something in on this part of the page that is not stored yet. */
export function hasTyped(part: ParentNode): boolean {
  return [...part.querySelectorAll('input, select, textarea')].some(isChanged)
}

/** Whether a field holds something else than it was made with. */
export function isChanged(field: Element): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
  if (field instanceof HTMLSelectElement) return isChosenAnew(field)
  if (!(field instanceof HTMLInputElement) || silent.includes(field.type)) return false
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked
  return field.type === 'file' ? field.files?.length !== 0 : field.value !== field.defaultValue
}

/** A list in which nothing was chosen beforehand begins with its first line. */
function isChosenAnew({ options, selectedIndex }: HTMLSelectElement): boolean {
  const first = [...options].findIndex(({ defaultSelected }) => defaultSelected)
  return selectedIndex !== Math.max(first, 0)
}
