import 'server-only'
import { asMember } from '../../_gate/as-member'
import { isFiltered, LogFilterShape, LogPlaceShape } from '@/lib/log/filter'
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
    const found = requirementsTitled(framework, filter.item)
    const page = await store.log.page(filter, found, place, pageSize)
    // A page that holds everything tells by itself how much that is.
    const isWhole = !page.newer && !page.older
    return {
      language,
      filter,
      people,
      names: namesOf(language, framework, people),
      head: await store.log.head(),
      page,
      count: isWhole || !isFiltered(filter) ? page.rows.length : await store.log.count(filter, found),
    }
  })
}
