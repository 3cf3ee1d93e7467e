import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { startBareNext } from '@/tests/bench/floors/start-bare-next'
import { inTurns } from '@/tests/bench/measure/compare'
import { memoryOf, memoryOfPostgres, tellsMemory } from '@/tests/bench/measure/memory'
import { figureAtMost, type Row } from '@/tests/bench/measure/row'
import { median } from '@/tests/bench/measure/statistics'
import { startProduct } from '@/tests/bench/product'

const rounds = 5

/** Long enough after the first page for both programs to come to rest. */
const rest = 1500

/** A start on existing data, and what the product takes when nobody uses it. The product is stopped before and after. */
export async function startFigures(data: string): Promise<readonly Row[]> {
  const database = join(data, 'postgres')
  const ours: number[] = []
  const bare: number[] = []
  const idle = async (into: number[], pid: number) => {
    if (!tellsMemory) return
    await pause(rest)
    into.push(memoryOf(pid) + memoryOfPostgres(database))
  }
  const times = await inTurns(
    rounds,
    async () => {
      const product = await startProduct(data)
      await idle(ours, product.process.pid ?? 0)
      await product.stop()
      return product.startTime / 1000
    },
    async () => {
      const floor = await startBareNext(database)
      await idle(bare, floor.process.pid ?? 0)
      await floor.stop()
      return floor.startTime / 1000
    },
  )
  const is = 'the database and Next alone, same data, same build'
  const start: Row = {
    what: 'start on existing data, to the first page',
    unit: 's',
    figure: times.figure,
    floor: { is, figure: times.floor },
    ratio: times.ratio,
    goal: figureAtMost(3),
  }
  if (!tellsMemory) return [start]
  const memory = { figure: median(ours), floor: median(bare) }
  return [
    start,
    {
      what: 'idle memory, app and database together',
      unit: 'MB',
      figure: memory.figure,
      floor: { is, figure: memory.floor },
      ratio: memory.figure / memory.floor,
      goal: figureAtMost(220),
    },
  ]
}
