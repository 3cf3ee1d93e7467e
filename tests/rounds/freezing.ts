import { POST } from '@/app/api/snapshots/route'
import { GET as contentOf } from '@/app/api/snapshots/[snapshotId]/content/route'
import { GET as summaryOf } from '@/app/api/snapshots/[snapshotId]/summary/route'
import { readAs } from '@/db/store'
import type { Member } from '@/lib/members/member'
import { follow, formWith } from '@/tests/support/in-the-browser'

/** The round that an organisation works in. */
export function roundOf(member: Member) {
  return readAs(member, (store) => store.rounds.current())
}

/** Presses the button that freezes a round; gives the address that it leads to. */
export async function freeze(
  roundId: string,
  fields: Readonly<Record<string, string>> = { understood: 'yes' },
): Promise<string> {
  const body = formWith({ roundId, ...fields })
  const request = new Request('http://toetsklaar.test/api/snapshots', { method: 'POST', body })
  const response = await POST(request, { params: Promise.resolve({}) })
  return response.headers.get('location') ?? String(response.status)
}

/** Everything that was frozen of a round as it is downloaded: the content and both summaries, as bytes. */
export async function downloadsOf(member: Member, roundId: string): Promise<readonly Buffer[]> {
  const snapshot = await readAs(member, (store) => store.snapshots.ofRound(roundId))
  const params = { snapshotId: snapshot?.id ?? '' }
  const responses = await Promise.all([
    follow(contentOf, params),
    follow(summaryOf, params, 'http://toetsklaar.test/?language=nl'),
    follow(summaryOf, params, 'http://toetsklaar.test/?language=en'),
  ])
  return Promise.all(responses.map(async (response) => Buffer.from(await response.arrayBuffer())))
}
