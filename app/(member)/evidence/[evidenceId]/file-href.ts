import type { EvidenceFile, EvidenceVersion } from '@/lib/evidence/version'

/** Where the bytes of a file are: to show in the page, or to download whatever they are. */
export function fileHref(
  { evidenceId, number }: Pick<EvidenceVersion, 'evidenceId' | 'number'>,
  { position }: Pick<EvidenceFile, 'position'>,
  to: 'show' | 'download',
): string {
  return `/api/evidence/${evidenceId}/versions/${number}/files/${position}${to === 'download' ? '?download' : ''}`
}
