import type { NewFile, Received, Store } from '../../_gate/uploads'
import type { EvidenceFile } from '@/lib/evidence/version'
import { ok, refuse, type Result } from '@/lib/result'
import type { UploadFields } from './upload-fields'

/** The files that a version is made of, those taken over from the version before first. */
export type NewFiles = {
  readonly files: readonly NewFile[]
  /** The bytes of the version before; what is in it is no news to this item. */
  readonly before: ReadonlySet<string>
  /** Nothing would change: the version before has exactly these. */
  readonly isSameAsNow: boolean
}

/**
 * Puts the files of a new version together. The same bytes twice are one file. A file that was to stay and cannot,
 * because it turned out to be infected, is no part of it: the member hears that the item changed.
 */
export async function filesOfVersion(
  store: Store,
  fields: UploadFields,
  received: readonly Received[],
): Promise<Result<NewFiles, 'not-found' | 'changed-meanwhile' | 'no-file'>> {
  const fresh = received.map(({ name, type, size, sha256 }) => ({ fileName: name, type, size, sha256 }))
  if (fields.makes === 'items') return ok({ files: onceEach(fresh), before: new Set(), isSameAsNow: false })
  // Held from here on, so that nobody adds a version in between.
  if ((await store.evidence.find(fields.evidenceId)) === undefined) return refuse('not-found')
  const [newest] = await store.versions.of(fields.evidenceId)
  if (newest === undefined) return refuse('not-found')
  if (fields.keep.length > 0 && newest.number !== fields.keepFrom) return refuse('changed-meanwhile')
  const taken = newest.files.filter(({ position, scan }) => fields.keep.includes(position) && scan !== 'infected')
  const files = onceEach([...taken, ...fresh])
  if (files.length === 0) return refuse('no-file')
  if (newest.files.some(({ position, scan }) => fields.keep.includes(position) && scan === 'infected')) {
    return refuse('changed-meanwhile')
  }
  return ok({
    files,
    before: new Set(newest.files.map(({ sha256 }) => sha256)),
    isSameAsNow: bytesOf(files) === bytesOf(newest.files),
  })
}

function onceEach<File extends NewFile>(files: readonly File[]): readonly File[] {
  return files.filter(({ sha256 }, place) => files.findIndex((file) => file.sha256 === sha256) === place)
}

function bytesOf(files: readonly Pick<EvidenceFile, 'sha256'>[]): string {
  return files
    .map(({ sha256 }) => sha256)
    .sort()
    .join()
}
