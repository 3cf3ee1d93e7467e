import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { asMember } from '../../_gate/as-member'
import { currentTranslator } from '../../_gate/language'
import { evidenceListHref, parseEvidenceQuery } from '@/lib/evidence/list-query'
import { may } from '@/lib/members/permissions'
import { EvidenceView } from './view'
import { waitingShown } from './waiting'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('evidence.title') }
}

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

export default async function EvidencePage({ searchParams }: Props) {
  const asked = await searchParams
  const query = parseEvidenceQuery(asked)
  const shown = await asMember('evidence:read', async ({ store, member, language, today }) => {
    const round = await store.rounds.current()
    const mayReview = may(member.role, 'evidence:review')
    return {
      language,
      member,
      today,
      list: await store.evidence.page(query, { round, memberId: member.id, today }),
      // One more than is shown tells whether there are others.
      waiting: mayReview ? await store.links.waitingFor(round, member, waitingShown + 1) : [],
      framework: await store.framework.of(round),
    }
  })
  if (query.page > 1 && shown.list.rows.length === 0) redirect(evidenceListHref({ ...query, page: 1 }))
  return <EvidenceView {...shown} query={query} removed={asked['removed'] !== undefined} />
}
