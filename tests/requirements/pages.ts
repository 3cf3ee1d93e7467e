import { Client } from 'pg'
import { isValidElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import LinkPage from '@/app/(member)/requirements/[requirementId]/link/page'
import RequirementPage from '@/app/(member)/requirements/[requirementId]/page'
import { address, open, type Ending } from '@/tests/support/in-the-browser'

/** Opens the page of one requirement. */
export function one(
  requirementId: string,
  query: { verdict?: string; list?: string } = {},
): Promise<Ending<ReactNode>> {
  return open(RequirementPage, address({ requirementId }, query))
}

/** Opens the page to link a document to an expectation. */
export function linking(requirementId: string, expectation: string): Promise<Ending<ReactNode>> {
  return open(LinkPage, address({ requirementId }, { expectation }))
}

/** What a page looks like to a browser without JavaScript. */
export async function htmlOf(page: Promise<Ending<ReactNode>>): Promise<string> {
  const shown = await page
  if (!isValidElement(shown)) throw new Error(`no page: ${JSON.stringify(shown)}`)
  return renderToStaticMarkup(shown)
}

/** The statements between telling Postgres whose rows these are and the end of the transaction: the work of the page itself. */
export async function statementsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  const query = jest.spyOn(Client.prototype, 'query')
  try {
    await work()
    const texts = query.mock.calls.map(([asked]) => textOf(asked))
    const bound = texts.findLastIndex((text) => text.includes("set_config('app.sees_confidential'"))
    return texts.slice(bound + 1).filter((text) => text !== 'commit')
  } finally {
    query.mockRestore()
  }
}

function textOf(asked: unknown): string {
  if (typeof asked === 'string') return asked
  return typeof asked === 'object' && asked !== null && 'text' in asked ? String(asked.text) : ''
}
