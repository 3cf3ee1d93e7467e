const beginning = 'question.'

/** The field with the question number of a requirement. */
export function questionField(requirementId: string): string {
  return `${beginning}${requirementId}`
}

/** The field that tells which number stood there when the form was shown. */
export function seenField(requirementId: string): string {
  return `seen.${requirementId}`
}

/** The requirement of such a field; null for another field. */
export function requirementOfField(name: string): string | null {
  return name.startsWith(beginning) ? name.slice(beginning.length) : null
}
