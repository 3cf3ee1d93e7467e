import type { Fault } from '../reading/fault'

/** A fault without what there is to choose from: the page says that once, at the words that are not known. */
export function briefFault(fault: Fault): Fault {
  const { vocabulary, ...brief } = fault
  return vocabulary === undefined ? fault : brief
}

/** What a faulty cell says; a day as people write it, where a spreadsheet gave a real one. */
export function writtenValue({ value }: Pick<Fault, 'value'>): string {
  return value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3-$2-$1')
}
