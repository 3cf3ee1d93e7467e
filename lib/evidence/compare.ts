import type { EvidenceFile, EvidenceVersion } from './version'

/** What became of a file between two versions. `changed`: the same name with other bytes. */
export type FileChange = {
  readonly change: 'same' | 'changed' | 'added' | 'removed'
  readonly before: EvidenceFile | null
  readonly after: EvidenceFile | null
}

/** What two versions have beside their files, in the order in which it is compared. */
export const comparedFields = ['aboutOn', 'periodFrom', 'periodUntil', 'endsOn', 'uploadedByName'] as const
export type ComparedField = (typeof comparedFields)[number]

export type Comparison = {
  readonly files: readonly FileChange[]
  readonly differs: Readonly<Record<ComparedField, boolean>>
}

/**
 * What we know of two versions beside each other. Files with the same bytes are the same whatever their name; of the
 * others those with the same name belong together.
 */
export function compareVersions(before: EvidenceVersion, after: EvidenceVersion): Comparison {
  const left = new Map(after.files.map((file) => [file.id, file]))
  const take = (fits: (file: EvidenceFile) => boolean) => {
    const found = [...left.values()].find(fits)
    if (found !== undefined) left.delete(found.id)
    return found ?? null
  }
  const same = new Map(before.files.map((file) => [file.id, take(({ sha256 }) => sha256 === file.sha256)]))
  const files = before.files.map((file): FileChange => {
    const twin = same.get(file.id) ?? null
    if (twin !== null) return { change: 'same', before: file, after: twin }
    const named = take(({ fileName }) => fileName === file.fileName)
    return { change: named === null ? 'removed' : 'changed', before: file, after: named }
  })
  const added = [...left.values()].map((file): FileChange => ({ change: 'added', before: null, after: file }))
  const differs = (field: ComparedField) => before[field] !== after[field]
  return {
    files: [...files, ...added],
    differs: {
      aboutOn: differs('aboutOn'),
      periodFrom: differs('periodFrom'),
      periodUntil: differs('periodUntil'),
      endsOn: differs('endsOn'),
      uploadedByName: differs('uploadedByName'),
    },
  }
}
