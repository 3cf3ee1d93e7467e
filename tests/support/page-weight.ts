import type { Page } from '@playwright/test'

/** What a page brought to the browser: requests in all, and bytes of script on the wire, headers included. */
export type PageWeight = { readonly requests: number; readonly script: number }

/** Opens a page and counts, as the debugger of the browser sees it, until nothing has been asked for half a second. */
export async function weightOf(page: Page, address: string): Promise<PageWeight> {
  const debug = await page.context().newCDPSession(page)
  await debug.send('Network.enable')
  const urls = new Map<string, string>()
  let requests = 0
  let script = 0
  debug.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url))
  debug.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = urls.get(requestId)
    if (!url?.startsWith('http')) return
    requests += 1
    if (/\.m?js(\?|$)/.test(url)) script += encodedDataLength
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  return { requests, script }
}
