import { spawn, type ChildProcess } from 'node:child_process'

import { ask } from '@/tests/bench/questions'

/** A running product that can be asked about itself. */
export type Product = {
  readonly process: ChildProcess
  readonly address: string
  /** From the command to the first page, in milliseconds. */
  readonly startTime: number
  readonly stop: () => Promise<void>
}

export type Statement = { readonly connection: number; readonly text: string; readonly values: readonly unknown[] }

/** Starts the built product on a data folder and waits for its first page. */
export async function startProduct(data: string): Promise<Product> {
  const began = performance.now()
  const child = spawn(process.execPath, ['--import', './tests/bench/product-inside.mjs', 'bin/start.mjs'], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      TMPDIR: process.env.TMPDIR,
      NODE_ENV: 'production',
      PORT: '0',
      TOETSKLAAR_DATA: data,
      TOETSKLAAR_MAX_FILE_MB: '500',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  const { origin } = new URL(await printedAddress(child))
  const page = await fetch(`${origin}/sign-in`)
  await page.text()
  if (!page.ok) throw new Error(`the first page answered ${page.status}`)
  const stop = async () => {
    child.kill('SIGINT')
    await ended
  }
  return { process: child, address: origin, startTime: performance.now() - began, stop }
}

/** The statements that the product sends while something happens, in their order. */
export async function statementsDuring(product: Product, work: () => Promise<unknown>): Promise<readonly Statement[]> {
  await ask(product.process, 'record')
  await work()
  return ask<readonly Statement[]>(product.process, 'recorded')
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let text = ''
    const hear = (part: Buffer) => {
      text += part.toString()
      const [seen] = /https?:\/\/\S+(?=\s)/.exec(text) ?? []
      if (seen !== undefined) found(seen)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('close', () => failed(new Error(`the product stopped:\n${text}`)))
  })
}
