import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

/** Database and Next without anything of ours around them. */
export type BareNext = {
  readonly process: ChildProcess
  readonly startTime: number
  readonly stop: () => Promise<void>
}

/** Starts them on the data of a product that has stopped, and waits for the first page. */
export async function startBareNext(databaseFolder: string): Promise<BareNext> {
  const began = performance.now()
  const child = fork('dist/bench/bare-start.mjs', [databaseFolder], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const [at]: AddressInfo[] = await once(child, 'message')
  await (await fetch(`http://127.0.0.1:${at?.port}/sign-in`)).text()
  const startTime = performance.now() - began
  const stop = async () => {
    child.send('stop')
    await once(child, 'close')
  }
  return { process: child, startTime, stop }
}
