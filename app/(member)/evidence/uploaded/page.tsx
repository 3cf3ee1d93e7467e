import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { asMember } from '../../../_gate/as-member'
import { currentTranslator } from '../../../_gate/language'
import { unpackReport, uploadCookie } from '@/lib/evidence/upload-report'
import { expectationOf } from '@/lib/framework/framework'
import { idField } from '@/lib/forms/fields'
import { UploadedView } from './view'

type Query = { upload?: string | string[]; expectation?: string | string[]; evidence?: string | string[] }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('evidence.uploaded.title') }
}

/** How an upload by the plain form ended. The report is in a cookie, so the page says the same when it is opened again. */
export default async function UploadedPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { upload, expectation, evidence } = await searchParams
  const report = unpackReport((await cookies()).get(uploadCookie)?.value, String(upload))
  const shown = await asMember('evidence:edit', async ({ store, language }) => {
    const item = idField.safeParse(evidence)
    return {
      language,
      asked: expectationOf(await store.framework.of(await store.rounds.current()), String(expectation)) ?? null,
      item: (item.success && (await store.evidence.find(item.data))) || null,
    }
  })
  return <UploadedView {...shown} report={report} />
}
