import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { asMember } from '../../../_gate/as-member'
import { currentTranslator } from '../../../_gate/language'
import type { Evidence } from '@/lib/evidence/evidence'
import { unpackReport, uploadCookie } from '@/lib/evidence/upload-report'
import { expectationOf } from '@/lib/framework/framework'
import { idField } from '@/lib/forms/fields'
import type { Round } from '@/lib/rounds/round'
import { UploadedView } from './view'

type Query = { upload?: string | string[]; expectation?: string | string[]; evidence?: string | string[] }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('evidence.uploaded.title') }
}

/** How an upload by the plain form ended. The report is in a cookie, so the page says the same when it is opened again. */
export default async function UploadedPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { upload, expectation, evidence } = await searchParams
  const report = unpackReport((await cookies()).get(uploadCookie)?.value, String(upload))
  const shown = await asMember('evidence:edit', async (desk) => {
    const { store, member, language } = desk
    const item = idField.safeParse(evidence)
    const round = await store.rounds.current()
    return {
      language,
      member,
      asked: expectationOf(await store.framework.of(round), String(expectation)) ?? null,
      unlinked: await unlinkedAmong(desk, round, report?.items ?? []),
      item: (item.success && (await store.evidence.find(item.data))) || null,
    }
  })
  return <UploadedView {...shown} report={report} />
}

type Desk = Parameters<Parameters<typeof asMember>[1]>[0]

/** Of these items those that prove nothing yet. */
async function unlinkedAmong({ store }: Desk, round: Round, ids: readonly string[]): Promise<readonly Evidence[]> {
  const unlinked: Evidence[] = []
  for (const id of ids) {
    const item = idField.safeParse(id).success ? await store.evidence.find(id) : undefined
    if (item === undefined) continue
    const links = await store.links.ofEvidence(round, id)
    if (links.every(({ status }) => status === 'withdrawn')) unlinked.push(item)
  }
  return unlinked
}
