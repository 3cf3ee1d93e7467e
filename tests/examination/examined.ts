import { resolve } from 'node:path'
import { decidePrivacy } from '@/app/(member)/evidence/[evidenceId]/privacy/actions'
import { startExaminer, type Examiner } from '@/db/examine/examiner'
import { readAs } from '@/db/store'
import type { ExaminedVersion } from '@/lib/examination/examined'
import type { ScannerAddress } from '@/lib/examination/scanner-address'
import type { Member } from '@/lib/members/member'
import { upload } from '@/tests/evidence/files/upload'
import { bundled } from '@/tests/support/bundled'
import { submit } from '@/tests/support/in-the-browser'
import { signedInAs } from '@/tests/support/signed-in-as'

/** The program that reads documents, for the test file that calls it (once, at the top), gone afterwards. */
export function givenProgram(): () => string {
  const made: { program?: string; remove?: () => Promise<void> } = {}
  beforeAll(async () => void Object.assign(made, await bundled('bin/examine-worker.ts')))
  afterAll(() => made.remove?.())
  return () => resolve(made.program ?? '')
}

/** Examines all that waits, as the product does while it runs. */
export async function examineAll(program: string, scanner: ScannerAddress | null): Promise<void> {
  await withExaminer(program, scanner, (examiner) => examiner.idle())
}

export async function withExaminer<T>(
  program: string,
  scanner: ScannerAddress | null,
  work: (examiner: Examiner) => Promise<T>,
) {
  const examiner = startExaminer({ scanner, program })
  try {
    return await work(examiner)
  } finally {
    await examiner.stop()
  }
}

/** Uploads one file as this member; gives the id of its item. */
export async function uploaded(
  member: Member,
  name: string,
  bytes: Buffer | string,
  fields: Record<string, string> = {},
) {
  signedInAs(member)
  const { answer } = await upload([[name, bytes]], fields)
  const added = answer.files[0]
  if (added?.outcome !== 'added') throw new Error(added?.problem ?? answer.problem)
  return added.evidenceId
}

/** What the examination made of the newest version, as this member may see it. */
export async function examined(member: Member, evidenceId: string): Promise<ExaminedVersion> {
  const version = await readAs(member, (store) => store.examination.ofNewest(evidenceId))
  if (version === undefined) throw new Error('no such item')
  return version
}

/** Decides about the personal data in the newest version as this member. */
export async function decision(member: Member, evidenceId: string, choice: string, note: string, seen = '0') {
  signedInAs(member)
  const { id } = await examined(member, evidenceId)
  return submit(decidePrivacy, { evidenceId, versionId: id, seen, choice, note })
}
