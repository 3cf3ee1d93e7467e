import type { EvidenceVersion } from '@/lib/evidence/version'

/** Where the bytes of a version are: to show in the page, or to download whatever they are. */
export function fileHref(
  { evidenceId, number }: Pick<EvidenceVersion, 'evidenceId' | 'number'>,
  to: 'show' | 'download',
): string {
  return `/api/evidence/${evidenceId}/versions/${number}${to === 'download' ? '?download' : ''}`
}
