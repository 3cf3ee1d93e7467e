import type { Store } from '../../_gate/uploads'
import type { NewFiles } from './files-of-version'
import type { UploadFields } from './upload-fields'

/**
 * Which of the files are here already: the SHA-256 with the item that has them. A version may bring again what the
 * version before had, beside something new.
 */
export async function presentElsewhere(
  store: Store,
  fields: UploadFields,
  { files, before, isSameAsNow }: NewFiles,
): Promise<ReadonlyMap<string, string>> {
  const present = new Map<string, string>()
  for (const { sha256 } of files) {
    if (before.has(sha256)) {
      if (isSameAsNow && fields.makes === 'versions' && fields.keep.length === 0) present.set(sha256, fields.evidenceId)
      continue
    }
    const same = await store.versions.withSameBytes(sha256)
    if (same !== undefined) present.set(sha256, same.evidenceId)
  }
  return present
}
