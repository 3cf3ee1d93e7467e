import { addDays, day } from '@/lib/day'
import { casesFile } from '@/tests/bench/made/cases'
import { asOwner } from '@/tests/bench/made/organisation'
import { openConnections } from '@/tests/bench/measure/client'
import { inTurns } from '@/tests/bench/measure/compare'
import { ratioAtMost, type Row } from '@/tests/bench/measure/row'
import { median } from '@/tests/bench/measure/statistics'
import { statementsDuring, type Statement } from '@/tests/bench/product'
import type { Setting } from '@/tests/bench/setting'
import { importCases } from './register-import'

const rounds = 5
const turns = 9
const on = day('2026-11-20')

/** All indicators of one day over a hundred thousand cases, against reading those rows once. */
export async function indicatorFigures(setting: Setting): Promise<readonly Row[]> {
  await importCases(setting, casesFile(100_000))
  await asOwner(setting.ownerUrl, (client) => client.query('analyze'))
  const { send, close } = openConnections(1)
  const call = (on: string) => ({ ...setting, address: setting.product.address, path: `/api/indicators?on=${on}` })
  await send(call(addDays(on, -1)))
  const sent = await statementsDuring(setting.product, async () => {
    const { status } = await send(call(on))
    if (status !== 200) throw new Error(`the indicators answered ${status}`)
  })
  close()
  // Whoever asks after that hears only whether the figures are still those of now.
  const counting = sent.filter(({ text }) => text.includes('mediation_case')).slice(0, 1)
  if (counting.length === 0) throw new Error('nothing was counted')
  const { figure, floor, ratio } = await asOwner(setting.ownerUrl, async (client) => {
    await client.query('set role toetsklaar_app')
    await client.query(`select set_config('app.organisation_id', $1, false)`, [setting.organisation.id])
    const timeOf = (statements: readonly Pick<Statement, 'text' | 'values'>[]) => async () => {
      const times: number[] = []
      for (let turn = 0; turn < turns; turn++) {
        const began = performance.now()
        for (const { text, values } of statements) await client.query(text, [...values])
        times.push(performance.now() - began)
      }
      return median(times)
    }
    return inTurns(rounds, timeOf(counting), timeOf([{ text: scan, values: [] }]))
  })
  return [
    {
      what: 'all indicators of one day over 100,000 cases',
      unit: 'ms',
      figure,
      floor: { is: 'one sequential scan of the cases that reads their last column', figure: floor },
      ratio,
      goal: ratioAtMost(3),
    },
  ]
}

/** Nothing but the last column is looked at, so every row is read to its end. */
const scan = `select count(*) from mediation_case where district <> '' and removed_at is null`
