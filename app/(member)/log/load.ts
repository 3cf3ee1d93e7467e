import 'server-only'
import { asMember } from '../../_gate/as-member'
import { LogFilterShape, LogPlaceShape } from '@/lib/log/filter'
import { namesOf } from '@/lib/log/names'
import { requirementsTitled } from '@/lib/log/search'

export type LoadedLog = Awaited<ReturnType<typeof loadLog>>

/** How many entries stand on one page. */
const pageSize = 50

/** One page of the log, as the address asks for it. */
export async function loadLog(query: Readonly<Record<string, unknown>>) {
  const filter = LogFilterShape.parse(query)
  const place = LogPlaceShape.parse(query)
  return asMember('log:read', async ({ store, language }) => {
    const framework = await store.framework.of(await store.rounds.current())
    const people = await store.log.people()
    return {
      language,
      filter,
      people,
      names: namesOf(language, framework, people),
      head: await store.log.head(),
      page: await store.log.page(filter, requirementsTitled(framework, filter.item), place, pageSize),
    }
  })
}
