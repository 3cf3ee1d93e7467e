import { compareVersions } from '@/lib/evidence/compare'
import type { EvidenceFile, EvidenceVersion } from '@/lib/evidence/version'
import { day } from '@/lib/day'

function file(fileName: string, bytes: string): EvidenceFile {
  const found = { scan: 'not-scanned', scanNote: '', privacy: 'waiting' } as const
  return {
    id: `${fileName} ${bytes}`,
    position: 1,
    fileName,
    type: 'application/pdf',
    size: 1,
    sha256: bytes,
    ...found,
  }
}

function version(
  number: number,
  files: readonly EvidenceFile[],
  change: Partial<EvidenceVersion> = {},
): EvidenceVersion {
  return {
    ...{ id: `${number}`, evidenceId: 'item', number, files, uploadedBy: 'anna', uploadedByName: 'Anna' },
    ...{ aboutOn: day('2026-01-01'), periodFrom: null, periodUntil: null, endsOn: null },
    ...{ uploadedAt: new Date(0), privacyAsked: false, privacyChoice: null },
    ...change,
  }
}

const changesOf = (before: readonly EvidenceFile[], after: readonly EvidenceFile[]) =>
  compareVersions(version(1, before), version(2, after)).files.map(({ change, before: was, after: is }) => [
    change,
    was?.fileName,
    is?.fileName,
  ])

test('a file with the same bytes is the same, also under another name', () => {
  expect(changesOf([file('a.pdf', '1')], [file('b.pdf', '1')])).toEqual([['same', 'a.pdf', 'b.pdf']])
})

test('of two versions with two files each, every file is told of once', () => {
  expect(
    changesOf([file('brief.pdf', '1'), file('bijlage.pdf', '2')], [file('bijlage.pdf', '2'), file('brief.pdf', '3')]),
  ).toEqual([
    ['changed', 'brief.pdf', 'brief.pdf'],
    ['same', 'bijlage.pdf', 'bijlage.pdf'],
  ])
})

test('bytes that moved to another name are not taken for a change of that name', () => {
  expect(changesOf([file('a.pdf', '1'), file('b.pdf', '2')], [file('b.pdf', '1'), file('c.pdf', '3')])).toEqual([
    ['same', 'a.pdf', 'b.pdf'],
    ['removed', 'b.pdf', undefined],
    ['added', undefined, 'c.pdf'],
  ])
})

test('days and uploader are compared as well', () => {
  const later = version(2, [], { aboutOn: day('2026-02-01'), uploadedByName: 'Bram' })
  expect(compareVersions(version(1, []), later).differs).toEqual({
    ...{ aboutOn: true, uploadedByName: true, periodFrom: false, periodUntil: false, endsOn: false },
  })
})
