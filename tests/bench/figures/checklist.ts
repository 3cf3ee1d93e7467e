import { openConnections, type Call } from '@/tests/bench/measure/client'
import { answersPerSecond, inTurns, usualTime } from '@/tests/bench/measure/compare'
import { ratioAtLeast, ratioAtMost, type Row } from '@/tests/bench/measure/row'
import { statementsDuring } from '@/tests/bench/product'
import type { Setting } from '@/tests/bench/setting'

const path = '/requirements'
const rounds = 7
const warm = 150

/** The checklist against a bare server that sends the same statements to the database and the same bytes to the client. */
export async function checklistFigures(setting: Setting): Promise<readonly Row[]> {
  const ours = callOf(setting)
  const bare: Call = { address: setting.bare.address, path }
  await imitate(setting, ours)
  await usualTime(ours, warm)
  await usualTime(bare, warm)
  const one = await inTurns(
    rounds,
    () => usualTime(ours, 40),
    () => usualTime(bare, 40),
  )
  const clients = await inTurns(
    rounds,
    () => answersPerSecond(ours, 20, 120),
    () => answersPerSecond(bare, 20, 400),
  )
  const is = 'bare node:http and pg: same statements, same bytes'
  return [
    {
      what: 'checklist, 48 requirements and 500 items, one client, p50',
      unit: 'ms',
      figure: one.figure,
      floor: { is, figure: one.floor },
      ratio: one.ratio,
      goal: ratioAtMost(4),
    },
    {
      what: 'checklist, 20 clients, answers per second',
      unit: '/s',
      figure: clients.figure,
      floor: { is, figure: clients.floor },
      ratio: clients.ratio,
      goal: ratioAtLeast(0.25),
    },
  ]
}

/** The same page with more behind it: more items of its own, or more organisations beside it. */
export async function growthFigure(
  what: string,
  is: string,
  more: Setting,
  less: Setting,
  bound: number,
): Promise<readonly Row[]> {
  await usualTime(callOf(more), warm)
  await usualTime(callOf(less), warm)
  const { figure, floor, ratio } = await inTurns(
    rounds,
    () => usualTime(callOf(more), 40),
    () => usualTime(callOf(less), 40),
  )
  return [{ what, unit: 'ms', figure, floor: { is, figure: floor }, ratio, goal: ratioAtMost(bound) }]
}

function callOf({ product, cookie }: Setting): Call {
  return { address: product.address, path, cookie }
}

async function imitate({ product, bare }: Setting, call: Call): Promise<void> {
  const { send, close } = openConnections(1)
  await send(call)
  const statements = await statementsDuring(product, () => send(call))
  const { body } = await send(call)
  close()
  await bare.show({ path, statements, body: body.toString('base64') })
}
