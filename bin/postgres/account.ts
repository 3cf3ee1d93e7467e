import { spawnSync } from 'node:child_process'
import { chmodSync, lchownSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { CannotStart } from '@/bin/serve/cannot-start'

/** With whose rights PostgreSQL runs: it refuses root, and needs to own its files and reach its programs. */
export type Account = {
  /** What goes before the program on the command line. */
  readonly prefix: readonly string[]
  /** The user and group that the program is started with, when that is not done by the prefix. */
  readonly as: { readonly uid?: number; readonly gid?: number }
  /** The owner that its files must have; null when they are ours anyhow. */
  readonly owner: { readonly uid: number; readonly gid: number } | null
}

const nobody = 65_534

/** An ordinary user runs PostgreSQL as it is. */
const ourselves: Account = { prefix: [], as: {}, owner: null }

/** Root within a user namespace where it is called 1000: nothing changes hands and folders of root stay reachable. */
const namespace: Account = {
  prefix: ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--'],
  as: {},
  owner: { uid: 0, gid: 0 },
}

/** Nobody, who may still pass through folders that are closed to others; for containers without user namespaces. */
const nobodyWhoMayPass: Account = {
  prefix: [
    'setpriv',
    `--reuid=${nobody}`,
    `--regid=${nobody}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
    '--',
  ],
  as: {},
  owner: { uid: nobody, gid: nobody },
}

/** Nobody, plainly: every folder above the programs and the data must let others pass. */
const plainNobody: Account = {
  prefix: [],
  as: { uid: nobody, gid: nobody },
  owner: { uid: nobody, gid: nobody },
}

/**
 * Finds an account with which `program` runs and `directory` can be reached; throws a sentence when there is none.
 * Only the data folder itself is opened for passing through (0711): what is secret in it is closed by its own mode.
 */
export function findAccount(program: string, directory: string): Account {
  if (process.getuid?.() !== 0) return ourselves
  const closed = [namespace, nobodyWhoMayPass].find((account) => reaches(account, program, directory))
  if (closed) return closed
  chmodSync(dirname(directory), 0o711)
  if (reaches(plainNobody, program, directory)) return plainNobody
  throw new CannotStart(
    'PostgreSQL kan hier niet starten als root. Zet Toetsklaar in een map die iedereen mag openen, bijvoorbeeld in /opt, of start als gewone gebruiker.',
    'PostgreSQL cannot start as root here. Put Toetsklaar in a folder that everyone may open, for example in /opt, or start as an ordinary user.',
  )
}

function reaches(account: Account, program: string, directory: string): boolean {
  const [command = program, ...before] = [...account.prefix, '/bin/sh']
  const script = '"$0" --version && test -x "$1"'
  const tried = spawnSync(command, [...before, '-c', script, program, dirname(directory)], {
    ...account.as,
    cwd: '/',
    stdio: 'ignore',
  })
  return tried.status === 0
}

/** Hands a folder and everything in it to the account, which differs when the way of starting changed since last time. */
export function handOver(path: string, account: Account): void {
  const { owner } = account
  if (owner === null || statSync(path).uid === owner.uid) return
  for (const entry of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(path, entry), owner.uid, owner.gid)
  }
  lchownSync(path, owner.uid, owner.gid)
}
