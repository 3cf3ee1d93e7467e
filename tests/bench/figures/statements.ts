import { asOwner } from '@/tests/bench/made/organisation'
import { openConnections } from '@/tests/bench/measure/client'
import { figureAtMost, type Row } from '@/tests/bench/measure/row'
import { statementsDuring, type Statement } from '@/tests/bench/product'
import type { Setting } from '@/tests/bench/setting'

/** How many statements the pages take, and whether more rows make it more. */
export async function statementFigures(few: Setting, many: Setting): Promise<readonly Row[]> {
  const withFew = await countPerPage(few)
  const withMany = await countPerPage(many)
  for (const [page, count] of withFew)
    console.log(`  ${page}: ${count} statements, ${withMany.get(page)} with more items`)
  const growing = [...withFew].filter(([page, count]) => withMany.get(page) !== count)
  return [
    {
      what: 'SQL statements of the page that takes most',
      unit: 'statements',
      figure: Math.max(...withFew.values()),
      floor: { is: 'one statement', figure: 1 },
      ratio: null,
      goal: figureAtMost(4),
    },
    {
      what: 'pages that take more of them for 5,000 items than for 500',
      unit: 'pages',
      figure: growing.length,
      floor: { is: 'none', figure: 0 },
      ratio: null,
      goal: figureAtMost(0),
    },
  ]
}

async function countPerPage({
  product,
  cookie,
  ownerUrl,
  organisation,
}: Setting): Promise<ReadonlyMap<string, number>> {
  const item = await asOwner(ownerUrl, async (client) => {
    const { rows } = await client.query('select id from evidence where organisation_id = $1 limit 1', [organisation.id])
    return String(rows[0].id)
  })
  const pages = {
    '/': '/',
    '/requirements': '/requirements',
    'a requirement': '/requirements/dec-quality',
    '/evidence': '/evidence',
    'an item': `/evidence/${item}`,
    '/registers': '/registers',
    'a register': '/registers/cases',
    '/indicators': '/indicators',
    '/summary': '/summary',
    '/members': '/members',
    '/organisation': '/organisation',
    '/account': '/account',
  }
  const { send, close } = openConnections(1)
  const counts = new Map<string, number>()
  for (const [page, path] of Object.entries(pages)) {
    const call = { address: product.address, path, cookie }
    // The first visit may find the framework not read yet, or the session not seen for a while.
    const { status } = await send(call)
    if (status !== 200) throw new Error(`${path} answered ${status}`)
    counts.set(page, ofThePage(await statementsDuring(product, () => send(call))).length)
  }
  close()
  return counts
}

/** What counts: not the transactions, not the settings that bind one to a tenant, not the question who is asking. */
function ofThePage(statements: readonly Statement[]): readonly Statement[] {
  const perTransaction = new Map<string, Statement[]>()
  const begun = new Map<number, number>()
  for (const statement of statements) {
    if (/^(begin|start transaction)/.test(statement.text))
      begun.set(statement.connection, (begun.get(statement.connection) ?? 0) + 1)
    const key = `${statement.connection} ${begun.get(statement.connection) ?? 0}`
    perTransaction.set(key, [...(perTransaction.get(key) ?? []), statement])
  }
  return [...perTransaction.values()]
    .filter((transaction) => !transaction.some(({ text }) => text.includes('from "session"')))
    .flat()
    .filter(({ text }) => !/^\s*(begin|start transaction|commit|rollback|select set_config)/.test(text))
}
