import { chromium } from '@playwright/test'

import { figureAtMost, type Row } from '@/tests/bench/measure/row'
import { median } from '@/tests/bench/measure/statistics'
import type { Setting } from '@/tests/bench/setting'
import { weightOf, type PageWeight } from '@/tests/support/page-weight'

const visits = 3

/** What the first page after signing in brings to an empty browser. */
export async function weightFigures({ product, cookie }: Setting): Promise<readonly Row[]> {
  const executablePath = process.env.BENCH_BROWSER
  if (!executablePath) throw new Error('there is no browser to measure with')
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath, args })
  try {
    const weights: PageWeight[] = []
    for (let visit = 0; visit < visits; visit++) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
      const [name = '', value = ''] = cookie.split('=', 2)
      await context.addCookies([{ name, value, url: product.address }])
      weights.push(await weightOf(await context.newPage(), product.address))
      await context.close()
    }
    return rowsOf(weights)
  } finally {
    await browser.close()
  }
}

function rowsOf(weights: readonly PageWeight[]): readonly Row[] {
  const script = median(weights.map((weight) => weight.script)) / 1000
  const requests = median(weights.map((weight) => weight.requests))
  // Next 16.4 and React 19.3 with no client code of ours; measured once, apart from this bench.
  const nextAlone = 135.2
  return [
    {
      what: 'script on the first page after signing in',
      unit: 'kB',
      figure: script,
      floor: { is: 'Next and React without client code (given)', figure: nextAlone },
      ratio: script / nextAlone,
      goal: figureAtMost(150),
    },
    {
      what: 'requests for that page',
      unit: 'requests',
      figure: requests,
      floor: { is: 'the page itself', figure: 1 },
      ratio: requests,
      goal: figureAtMost(15),
    },
  ]
}
