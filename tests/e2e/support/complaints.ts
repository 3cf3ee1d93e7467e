import type { BrowserContext, ConsoleMessage, Request, Response } from '@playwright/test'

type Tell = (complaint: string) => void

/**
 * Tells of everything that goes wrong in a browser without a user seeing it: errors of scripts, what the content
 * security policy stopped, files of ours that are not there, requests to any other host, and answers that lack a
 * security header.
 */
export function complaintsIn(context: BrowserContext, tell: Tell): void {
  context.on('weberror', (error) => tell(`script: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error' && !isAnswerToUser(message))
      tell(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('request', (request) => {
    if (isFromNetwork(request) && new URL(request.url()).hostname !== 'localhost') tell(`request: ${request.url()}`)
  })
  context.on('response', (response) => {
    if (isFromNetwork(response)) for (const fault of headerFaults(response)) tell(`${response.url()}: ${fault}`)
  })
}

/** The PDF viewer of the browser loads parts of itself, and tells of documents with headers of its own making. */
function isFromNetwork(message: Request | Response): boolean {
  return /^https?:/.test(message.url()) && !/\/versions\/\d+\/files\/\d+$/.test(message.url())
}

/** A page or action that refuses, or no connection, is also a line in the console; a journey sees those by itself. */
function isAnswerToUser(message: ConsoleMessage): boolean {
  if (!message.text().startsWith('Failed to load resource')) return false
  const { pathname } = new URL(message.location().url)
  return !/\.\w+$/.test(pathname)
}

/** Every answer is closed off, and nothing that depends on who asks is kept anywhere. */
function headerFaults(response: Response): readonly string[] {
  const headers = response.headers()
  const { pathname } = new URL(response.url())
  const wanted: readonly (readonly [string, RegExp])[] = [
    ['content-security-policy', /default-src '(self|none)'/],
    ['x-content-type-options', /^nosniff$/],
    ['referrer-policy', /^(same-origin|no-referrer)$/],
    ...(/\.\w+$/.test(pathname) ? [] : [['cache-control', /no-store/] as const]),
  ]
  return wanted
    .filter(([name, value]) => !value.test(headers[name] ?? ''))
    .map(([name]) => `${name} is ${headers[name] ?? 'missing'}`)
}
