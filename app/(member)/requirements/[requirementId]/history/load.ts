import 'server-only'
import { cache } from 'react'
import { asMember } from '../../../../_gate/as-member'
import { restorableIn } from '../../../../_history/restorable'
import { requirementOf } from '@/lib/framework/framework'
import { translator } from '@/lib/i18n/translate'
import { LogPlaceShape } from '@/lib/log/filter'
import { actionsOf } from '@/lib/log/kinds'
import { namesOf } from '@/lib/log/names'
import { may } from '@/lib/members/permissions'

/** How many entries stand on one page. */
const pageSize = 25

/**
 * One page of what happened to a requirement; null for one that the round does not know. Kept for the request, because
 * the title of the page asks for it as well; `query` is the address as JSON, so that the same one is known again.
 */
export const loadHistory = cache((requirementId: string, query: string) =>
  asMember('requirements:read', async ({ store, member, language }) => {
    const framework = await store.framework.of(await store.rounds.current())
    const requirement = requirementOf(framework, requirementId)
    if (requirement === undefined) return null
    const asked = requirement.expectations.map(({ id }) => id)
    const page = await store.log.ofRequirement(requirementId, asked, LogPlaceShape.parse(JSON.parse(query)), pageSize)
    const title = requirement.title[language]
    return {
      language,
      title,
      pageTitle: translator(language)('history.requirement.title', { title }),
      href: `/requirements/${requirementId}`,
      page,
      names: namesOf(language, framework, await store.log.people()),
      restorable: may(member.role, 'requirements:assess') ? restorableIn(page, actionsOf('answers')) : [],
    }
  }),
)
