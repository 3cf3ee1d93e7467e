import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An account that the start printed, as `role  e-mail  password`. */
export type PrintedAccount = { readonly role: string; readonly email: string; readonly password: string }

/** The product as a user starts it, in a process of its own. */
export type Product = {
  readonly process: ChildProcess
  /** Everything printed so far. */
  readonly printed: () => string
  /** The address that was printed, once it is there; rejects with all that was printed when the product stops before. */
  readonly address: Promise<string>
  /** The exit code, once it has stopped; null when a signal ended it. */
  readonly stopped: Promise<number | null>
}

/** A data folder of its own, to be removed by whoever asked for it. */
export function givenDataFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'toetsklaar-data-'))
}

/** Starts the built product on a free port, with only the settings that are given. */
export function startProduct(settings: Readonly<Record<string, string>>): Product {
  return follow(process.execPath, ['bin/start.mjs'], settings)
}

/** The same by way of npm, with a shell in between, as a user does. */
export function startProductWithNpm(settings: Readonly<Record<string, string>>): Product {
  return follow('npm', ['start', '--silent'], settings)
}

function follow(command: string, words: readonly string[], settings: Readonly<Record<string, string>>): Product {
  const child = spawn(command, words, {
    env: {
      NODE_ENV: 'production',
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      TMPDIR: process.env.TMPDIR,
      PORT: '0',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const stopped = new Promise<number | null>((done) => child.once('close', done))
  const address = new Promise<string>((found, failed) => {
    const hear = (part: Buffer) => {
      text += part.toString()
      const [seen] = /https?:\/\/\S+(?=\s)/.exec(text) ?? []
      if (seen !== undefined) found(seen)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void stopped.then(() => failed(new Error(text)))
  })
  // Whoever does not ask for the address, such as a start that must fail, need not handle that there is none.
  address.catch(() => {})
  return { process: child, printed: () => text, address, stopped }
}

/** Stops the product as Ctrl-C does, and waits until it is gone. */
export async function stopProduct(product: Product): Promise<number | null> {
  product.process.kill('SIGINT')
  return product.stopped
}

/** The demo accounts that the start printed. */
export function accountsIn(printed: string): readonly PrintedAccount[] {
  return [...printed.matchAll(/^(lead|editor|reviewer|viewer) {2}(\S+@\S+) {2}(\S.*)$/gm)].map(
    ([, role = '', email = '', password = '']) => ({ role, email, password }),
  )
}

/** Removes a data folder that nothing uses any more. */
export function removeDataFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true })
}
