import { Agent, request } from 'node:http'

/** One request to send, always with a session and never followed anywhere. */
export type Call = {
  readonly address: string
  readonly path: string
  readonly cookie?: string
  readonly method?: 'GET' | 'POST'
  /** JSON to send. */
  readonly body?: string
}

/** What came back: `body` as on the wire, `time` in milliseconds to its last byte. */
export type Answer = { readonly status: number; readonly body: Buffer; readonly time: number }

/** Connections that stay open between requests, as those of a browser do. */
export type Connections = {
  readonly send: (call: Call) => Promise<Answer>
  readonly close: () => void
}

export function openConnections(most: number): Connections {
  const agent = new Agent({ keepAlive: true, maxSockets: most })
  return { send: (call) => send(agent, call), close: () => agent.destroy() }
}

function send(agent: Agent, { address, path, cookie, method = 'GET', body }: Call): Promise<Answer> {
  return new Promise((done, failed) => {
    const began = performance.now()
    const headers = {
      'accept-encoding': 'gzip',
      // What changes something must come from our own pages.
      ...(method === 'POST' ? { origin: address, 'content-type': 'application/json' } : {}),
      ...(cookie === undefined ? {} : { cookie }),
    }
    const asked = request(new URL(path, address), { agent, method, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('error', failed)
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, body: Buffer.concat(parts), time: performance.now() - began }),
      )
    })
    asked.on('error', failed)
    asked.end(body)
  })
}

/** Sends the calls with so many at a time and gives the time of each; anything but the wanted status is an error. */
export async function timesOf(calls: readonly Call[], atOnce: number, status = 200): Promise<readonly number[]> {
  const connections = openConnections(atOnce)
  const waiting = [...calls]
  const times: number[] = []
  const work = async () => {
    for (let call = waiting.shift(); call !== undefined; call = waiting.shift()) {
      const answer = await connections.send(call)
      if (answer.status !== status) throw new Error(`${call.path} answered ${answer.status}: ${answer.body.toString()}`)
      times.push(answer.time)
    }
  }
  try {
    await Promise.all(Array.from({ length: atOnce }, work))
  } finally {
    connections.close()
  }
  return times
}
