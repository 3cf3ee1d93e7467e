import type { SnapshotContent } from './content'

/** A snapshot for who may not see confidential documents: nothing tells of them but that something is linked. */
export function withoutConfidential(content: SnapshotContent): SnapshotContent {
  const evidence = content.evidence.filter(({ confidential }) => !confidential)
  const seen = new Set(evidence.map(({ id }) => id))
  const links = content.links.map((link) =>
    seen.has(link.evidenceId) ? link : { ...link, pages: '', shows: '', reason: '' },
  )
  return { ...content, evidence, links }
}
