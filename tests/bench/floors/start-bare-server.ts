import { fork } from 'node:child_process'
import { once } from 'node:events'

import type { BarePage } from '@/tests/bench/floors/bare-server'
import { ask } from '@/tests/bench/questions'

export type BareServer = {
  readonly address: string
  readonly show: (page: BarePage) => Promise<void>
  readonly stop: () => Promise<void>
}

/** Starts the floor in a process of its own, on the database of the product; uploads go to the given folder. */
export async function startBareServer(ownerUrl: string, folder: string): Promise<BareServer> {
  const child = fork('dist/bench/bare-server.mjs', [ownerUrl, folder], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  const port = await ask<number>(child, 'port')
  return {
    address: `http://127.0.0.1:${port}`,
    show: (page) => ask(child, 'show', page),
    stop: async () => {
      child.kill()
      await once(child, 'close')
    },
  }
}
