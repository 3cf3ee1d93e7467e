/** A text of the framework as it reads after a colon: small first letter (an abbreviation keeps its own), no full stop. */
export function midSentence(text: string): string {
  const [first = '', second = ''] = text
  const isAbbreviation = second !== '' && second === second.toUpperCase() && second !== second.toLowerCase()
  return (isAbbreviation ? text : first.toLowerCase() + text.slice(1)).replace(/\.$/, '')
}
