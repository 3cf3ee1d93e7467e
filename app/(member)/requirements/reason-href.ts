/** Where the reason for "not applicable" is written. */
export function reasonHref(requirementId: string): string {
  return `/requirements/${requirementId}?verdict=not-applicable#answer`
}
