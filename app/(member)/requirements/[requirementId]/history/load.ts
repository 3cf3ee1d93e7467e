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
import { partOf, periodOf } from '@/lib/rounds/history-part'

/** How many entries stand on one page. */
const pageSize = 25

/**
 * One page of what happened to a requirement; null for one that the round does not know. Kept for the request, because
 * the title of the page asks for it as well; `query` is the address as JSON, so that the same one is known again.
 */
export const loadHistory = cache((requirementId: string, query: string) =>
  asMember('requirements:read', async ({ store, member, language }) => {
    const round = await store.rounds.current()
    const framework = await store.framework.of(round)
    const requirement = requirementOf(framework, requirementId)
    if (requirement === undefined) return null
    const asked = requirement.expectations.map(({ id }) => id)
    const address: unknown = JSON.parse(query)
    const part = partOf(round, address)
    const place = LogPlaceShape.parse(address)
    const page = await store.log.ofRequirement(requirementId, asked, place, pageSize, periodOf(round, part))
    const title = requirement.title[language]
    return {
      language,
      title,
      pageTitle: translator(language)('history.requirement.title', { title }),
      href: `/requirements/${requirementId}`,
      page,
      rounds: part === 'all' ? undefined : { part, number: round.number },
      names: namesOf(language, framework, await store.log.people()),
      restorable:
        part !== 'earlier' && round.frozenOn === null && may(member.role, 'requirements:assess')
          ? restorableIn(page, actionsOf('answers'))
          : [],
    }
  }),
)
