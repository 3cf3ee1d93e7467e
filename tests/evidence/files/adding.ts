import { sql } from 'kysely'
import { database } from '@/db/connection'
import { receive } from '@/db/files/receive'
import { changeAs } from '@/db/store'
import { day } from '@/lib/day'
import type { EvidenceDetails } from '@/lib/evidence/details'
import type { Member } from '@/lib/members/member'
import { ok, refuse } from '@/lib/result'
import { inPieces } from './data-folder'

const details: EvidenceDetails = {
  title: 'Verslag',
  kind: 'report',
  aboutOn: day('2026-11-03'),
  periodFrom: null,
  periodUntil: null,
  endsOn: null,
  source: '',
  obtained: '',
  redactionNote: '',
  confidential: false,
}

/** Text that came in and waits to be kept. */
export async function receivedOf(text: string) {
  const received = await receive('a.txt', inPieces(text), 1024 ** 2)
  if (!received.ok) throw new Error(received.problem)
  return received.value
}

/** Keeps bytes; the row that speaks of them is committed after `before`, or never. */
export function add(member: Member, received: Awaited<ReturnType<typeof receivedOf>>, before: () => Promise<boolean>) {
  return changeAs(member, async (store) => {
    const kept = await store.files.keep(received)
    if (!kept.ok) return kept
    const { name, type, size, sha256 } = received
    await store.evidence.add(details, [{ fileName: name, type, size, sha256 }])
    return (await before()) ? ok(null) : refuse('not-this-time')
  })
}

/** A moment that one part of a test waits for and another brings about. */
export function milestone() {
  let reached = () => {}
  const passed = new Promise<void>((resolve) => (reached = resolve))
  return { passed, reached: () => reached() }
}

/** Answers as soon as somebody waits for a lock of PostgreSQL. */
export async function queuedInPostgres(): Promise<'waiting'> {
  for (;;) {
    const { rows } = await sql`select 1 from pg_locks where locktype = 'advisory' and not granted`.execute(database())
    if (rows.length > 0) return 'waiting'
  }
}
