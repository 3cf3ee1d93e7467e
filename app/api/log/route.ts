import { download, streamOf } from '../../_exports/download'
import { memberRoute, type RouteDesk } from '../../_gate/routes'
import { exportName } from '@/lib/exports/export-name'
import { translator } from '@/lib/i18n/translate'
import { csvEntry, csvHead } from '@/lib/log/csv'
import { LogFilterShape, type LogFilter } from '@/lib/log/filter'
import { namesOf } from '@/lib/log/names'
import { requirementsTitled } from '@/lib/log/search'

/** How many entries are read at a time, each in a transaction of its own: a slow reader holds nothing up. */
const batch = 1000

/** The log that a filter lets through as CSV, newest first, however long it is. */
export const GET = memberRoute('log:read', async (desk, request) => {
  const filter = LogFilterShape.parse(Object.fromEntries(new URL(request.url).searchParams))
  const { language, member, today } = desk
  const name = exportName(translator(language)('log-page.csv.file'), member.organisationName, today, 'csv')
  return download(name, 'csv', language, streamOf(linesOf(desk, filter)))
})

async function* linesOf({ read, language }: RouteDesk, filter: LogFilter): AsyncGenerator<string> {
  yield csvHead(language)
  // Only older entries follow, so what is added meanwhile changes nothing of what was read.
  for (let before: number | null = null; ;) {
    const place = { before, after: null }
    const lines = await read(async (store) => {
      const framework = await store.framework.of(await store.rounds.current())
      const names = namesOf(language, framework, await store.log.people())
      const page = await store.log.page(filter, requirementsTitled(framework, filter.item), place, batch)
      const text = page.rows.map((entry) => csvEntry(language, entry, names)).join('')
      return { text, next: page.older ? (page.rows.at(-1)?.number ?? null) : null }
    })
    yield lines.text
    if (lines.next === null) return
    before = lines.next
  }
}
