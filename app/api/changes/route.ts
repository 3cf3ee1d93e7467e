import { z } from 'zod'
import type { ChangesReply } from '../../_live/changes-reply'
import { memberRoute, type RouteDesk } from '../../_gate/routes'
import { changedThings, visibleChanges, withoutRegisters } from '@/lib/changes/changes'
import { may } from '@/lib/members/permissions'
import { listNews } from './list-news'

const Asked = z.object({
  after: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
  screen: z.string().optional(),
})

/** Nothing here is a page; a short policy keeps an answer that comes every few seconds small. */
const headers = { 'Cache-Control': 'no-store', 'Content-Security-Policy': "default-src 'none'" }

/**
 * What changed since a page was made: `?after=<number>`, with `&screen=list` for what the list of requirements shows of
 * it. 204 when nothing changed. Titles are not in it, so that who may not see an item hears nothing of it.
 */
export const GET = memberRoute('requirements:read', async (desk, request) => {
  const asked = Asked.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!asked.success) return new Response(null, { status: 400, headers })
  const reply = await changesSince(desk, asked.data.after, asked.data.screen === 'list')
  return reply === null ? new Response(null, { status: 204, headers }) : Response.json(reply, { headers })
})

/** One statement when nothing changed, and at most four when something did; for the list of a viewer one more. */
function changesSince({ read, member, language, today }: RouteDesk, after: number, forList: boolean) {
  return read(async (store): Promise<ChangesReply | null> => {
    const changes = await store.changes.since(after)
    const last = changes.at(-1)
    if (last === undefined) return null
    const seesAll = may(member.role, 'evidence:read-confidential')
    const named = changes.flatMap(({ subjectId, evidenceId }) => [subjectId ?? [], evidenceId ?? []].flat())
    const evidence = forList && seesAll ? new Set() : await store.changes.evidenceAmong([...new Set(named)])
    const readable = may(member.role, 'registers:read') ? changes : withoutRegisters(changes)
    const visible = seesAll ? readable : visibleChanges(readable, (id) => evidence.has(id))
    if (forList) {
      const standing = await store.readiness.standing(today)
      const { requirements } = changedThings(visible, standing.framework, () => false, member.id)
      // A row shows what the list shows, whoever changed it.
      const list = listNews(language, standing, today, changes)
      return { number: last.number, requirements, evidence: [], registers: [], list }
    }
    const framework = await store.framework.of(await store.rounds.current())
    return { number: last.number, ...changedThings(visible, framework, (id) => evidence.has(id), member.id) }
  })
}
