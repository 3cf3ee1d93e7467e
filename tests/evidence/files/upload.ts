import { GET } from '@/app/api/evidence/[evidenceId]/versions/[number]/files/[position]/route'
import { POST } from '@/app/api/evidence/route'
import { readAs } from '@/db/store'
import { parseEvidenceQuery } from '@/lib/evidence/list-query'
import type { Member } from '@/lib/members/member'
import { testDay } from '@/tests/support/signed-in-as'

const site = 'http://toetsklaar.test'
const ours = { 'x-forwarded-host': 'toetsklaar.test', origin: site }

type File = readonly [name: string, bytes: Buffer | string]
type Fields = Readonly<Record<string, string>>

/** What our own script hears. */
export type Answer = {
  readonly problem?: string
  readonly sentence?: string
  readonly faults?: Readonly<Record<string, string>>
  readonly files: readonly {
    readonly outcome: 'added' | 'already-present' | 'refused'
    readonly name: string
    readonly evidenceId: string
    readonly problem?: string
    readonly sentence?: string
  }[]
}

/** A form with files, as a browser sends it. */
export function formOf(files: readonly File[], fields: Fields = {}): FormData {
  const form = new FormData()
  for (const [name, bytes] of files) form.append('file', new Blob([new Uint8Array(Buffer.from(bytes))]), name)
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

/** Uploads as our own script does. */
export async function upload(files: readonly File[], fields: Fields = {}): Promise<{ status: number; answer: Answer }> {
  const response = await send(formOf(files, { aboutOn: '2026-11-03', kind: 'report', ...fields }), {
    accept: 'application/json',
  })
  const answer: Answer = await response.json()
  return { status: response.status, answer }
}

/** Sends a body to the upload route; `headers` come on top of those of a browser on our own page. */
export function send(body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`${site}/api/evidence`, {
    method: 'POST',
    body,
    headers: { ...ours, ...headers },
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  })
  return POST(request, { params: Promise.resolve({}) })
}

/** Asks for the bytes of a file of a version. */
export function download(
  evidenceId: string,
  number: number | string = 1,
  query = '',
  position: number | string = 1,
): Promise<Response> {
  const request = new Request(`${site}/api/evidence/${evidenceId}/versions/${number}/files/${position}${query}`)
  const params = { evidenceId, number: String(number), position: String(position) }
  return GET(request, { params: Promise.resolve(params) })
}

/** The titles of the first page of everything that is there, the newest first. */
export function titlesOf(member: Member): Promise<readonly string[]> {
  return readAs(member, async (store) => {
    const asker = { round: await store.rounds.current(), memberId: member.id, today: testDay }
    return (await store.evidence.page(parseEvidenceQuery({}), asker)).rows.map(({ title }) => title)
  })
}
