import 'server-only'
import { cache } from 'react'
import { asMember } from '../../../../_gate/as-member'
import { restorableIn } from '../../../../_history/restorable'
import { idField } from '@/lib/forms/fields'
import { translator } from '@/lib/i18n/translate'
import { LogPlaceShape } from '@/lib/log/filter'
import { namesOf } from '@/lib/log/names'
import { may } from '@/lib/members/permissions'
import { detailActions } from './saying-details'

/** How many entries stand on one page. */
const pageSize = 25

/**
 * One page of what happened to an item; null for one that is not there, or not for this reader. Kept for the request,
 * because the title of the page asks for it as well; `query` is the address as JSON, so that the same one is known again.
 */
export const loadHistory = cache((evidenceId: string, query: string) =>
  asMember('evidence:read', async ({ store, member, language }) => {
    const evidence = idField.safeParse(evidenceId).success ? await store.evidence.find(evidenceId) : undefined
    if (evidence === undefined) return null
    const framework = await store.framework.of(await store.rounds.current())
    const page = await store.log.ofEvidence(evidence.id, LogPlaceShape.parse(JSON.parse(query)), pageSize)
    return {
      language,
      title: evidence.title,
      pageTitle: translator(language)('history.evidence.title', { title: evidence.title }),
      href: `/evidence/${evidence.id}`,
      page,
      names: namesOf(language, framework, await store.log.people()),
      restorable: may(member.role, 'evidence:edit') ? restorableIn(page, detailActions) : [],
    }
  }),
)
