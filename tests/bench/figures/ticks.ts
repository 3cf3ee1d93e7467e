import { asOwner } from '@/tests/bench/made/organisation'
import { timesOf, type Call } from '@/tests/bench/measure/client'
import { inTurns } from '@/tests/bench/measure/compare'
import { figureAtLeast, ratioAtMost, type Row } from '@/tests/bench/measure/row'
import { median, quantile } from '@/tests/bench/measure/statistics'
import type { Setting } from '@/tests/bench/setting'

type Verdict = 'met' | 'partly'
const rounds = 7
const together = 20

/** A verdict that is saved, alone and with nineteen others at the same moment. */
export async function tickFigures(setting: Setting): Promise<readonly Row[]> {
  const ticks = await tickerOn(setting)
  const alone = (send: (place: number) => Promise<number>) => async () => {
    const times: number[] = []
    for (let turn = 0; turn < 30; turn++) times.push(await send(0))
    return median(times)
  }
  await alone(ticks.ours)()
  await alone(ticks.bare)()
  const one = await inTurns(rounds, alone(ticks.ours), alone(ticks.bare))
  const times: number[] = []
  const kept: number[] = []
  for (let round = 0; round < rounds; round++) {
    times.push(...(await ticks.atOnce()))
    kept.push(await ticks.kept())
  }
  const p95 = quantile(times, 0.95)
  return [
    {
      what: 'one tick: verdict saved, readiness computed again, p50',
      unit: 'ms',
      figure: one.figure,
      floor: { is: 'bare node:http and pg: a transaction of two statements', figure: one.floor },
      ratio: one.ratio,
      goal: ratioAtMost(4),
    },
    {
      what: '20 different ticks at once: how many are kept, in the worst round',
      unit: 'ticks',
      figure: Math.min(...kept),
      floor: { is: 'all', figure: together },
      ratio: Math.min(...kept) / together,
      goal: figureAtLeast(together),
    },
    {
      what: '20 different ticks at once, p95',
      unit: 'ms',
      figure: p95,
      floor: { is: 'one of our ticks alone', figure: one.figure },
      ratio: p95 / one.figure,
      goal: ratioAtMost(3),
    },
  ]
}

/** Sends ticks and remembers what each requirement should say now. */
async function tickerOn({ product, bare, cookie, ownerUrl, organisation }: Setting) {
  const ids = await asOwner(ownerUrl, async (client) => {
    const query = 'select requirement_id from assessment where organisation_id = $1 order by requirement_id limit $2'
    const { rows } = await client.query<{ requirement_id: string }>(query, [organisation.id, together])
    return rows.map((row) => row.requirement_id)
  })
  const says = new Map<string, Verdict>(ids.map((id) => [id, 'partly']))

  const turn = (id: string) => {
    const was = says.get(id) ?? 'partly'
    const wanted: Verdict = was === 'met' ? 'partly' : 'met'
    says.set(id, wanted)
    return { was, wanted }
  }
  const ours = (id: string): Call => {
    const { was, wanted } = turn(id)
    const words = (verdict: Verdict) => ({ work: 'busy', verdict })
    const body = JSON.stringify({ requirementId: id, was: words(was), wanted: words(wanted) })
    return { address: product.address, path: '/api/answers', method: 'POST', cookie, body }
  }
  const bareTick = (id: string): Call => {
    const body = JSON.stringify({
      organisationId: organisation.id,
      memberId: organisation.lead.id,
      requirementId: id,
      verdict: turn(id).wanted,
    })
    return { address: bare.address, path: '/tick', method: 'POST', body }
  }
  const idAt = (place: number) => ids[place] ?? ''
  const timeOf = async (call: Call) => (await timesOf([call], 1))[0] ?? Number.NaN

  return {
    ours: (place: number) => timeOf(ours(idAt(place))),
    bare: (place: number) => timeOf(bareTick(idAt(place))),
    atOnce: () => timesOf(ids.map(ours), together),
    /** How many requirements say in the database what was sent last. */
    kept: () =>
      asOwner(ownerUrl, async (client) => {
        const query = 'select requirement_id, verdict from assessment where organisation_id = $1'
        const { rows } = await client.query<{ requirement_id: string; verdict: string }>(query, [organisation.id])
        return rows.filter((row) => says.get(row.requirement_id) === row.verdict).length
      }),
  }
}
