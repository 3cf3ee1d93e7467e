import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { asMember } from '../../_gate/as-member'
import { currentTranslator } from '../../_gate/language'
import { may } from '@/lib/members/permissions'
import { EvidenceView } from './view'

/** A page that nobody can mean is the first one. */
const PageNumber = z.coerce.number().int().min(1).max(1_000_000).catch(1)

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('evidence.title') }
}

type Props = { readonly searchParams: Promise<{ page?: string | string[]; removed?: string | string[] }> }

export default async function EvidencePage({ searchParams }: Props) {
  const query = await searchParams
  const page = PageNumber.parse(query.page)
  const shown = await asMember('evidence:read', async ({ store, member, language, today }) => {
    const round = await store.rounds.current()
    return {
      language,
      list: await store.evidence.page(page, today),
      waiting: may(member.role, 'evidence:review') ? await store.links.waitingFor(round, member.id) : [],
      framework: await store.framework.of(round),
      mayAdd: may(member.role, 'evidence:edit'),
    }
  })
  if (page > 1 && shown.list.rows.length === 0) redirect('/evidence')
  return <EvidenceView {...shown} page={page} removed={query.removed !== undefined} />
}
