import { spawnSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

import { runningServer } from '@/bin/postgres/lock-file'

const patience = 60_000

/** Stops the server in an orderly way and waits until it is gone; one that hangs is cut off and recovers at its next start. */
export async function stopServer(directory: string, pid: number, control: string): Promise<void> {
  askToStop(directory, pid, control)
  const deadline = Date.now() + patience
  let cut = false
  while (runningServer(directory)?.pid === pid) {
    if (!cut && Date.now() > deadline) cut = signal(pid, 'SIGQUIT')
    await pause(10)
  }
}

function askToStop(directory: string, pid: number, control: string): void {
  // Windows has no signals between processes; pg_ctl, which refuses root elsewhere, has its own way there.
  if (process.platform === 'win32')
    spawnSync(control, ['stop', '-D', directory, '-m', 'fast', '-w'], { stdio: 'ignore' })
  else signal(pid, 'SIGINT')
}

function signal(pid: number, name: NodeJS.Signals): true {
  try {
    process.kill(pid, name)
  } catch {
    // Already gone: that is what was asked.
  }
  return true
}
