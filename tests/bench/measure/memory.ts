import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether this system tells how much memory a process has. */
export const tellsMemory = existsSync('/proc/self/smaps_rollup')

/** Megabytes of a process, everything it maps counted whole (RSS). */
export function memoryOf(pid: number): number {
  return kilobytes(pid, 'Rss') / 1000
}

/** Megabytes of the PostgreSQL on a data directory. Its processes share memory, which is counted once (PSS). */
export function memoryOfPostgres(directory: string): number {
  const [first = ''] = readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n')
  const pids = [Number(first), ...childrenOf(Number(first))]
  return pids.reduce((total, pid) => total + kilobytes(pid, 'Pss'), 0) / 1000
}

/** A line of /proc/pid/smaps_rollup (proc(5)), which counts in units of 1,024 bytes. */
function kilobytes(pid: number, name: 'Rss' | 'Pss'): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
  return (Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(rollup)?.[1]) * 1024) / 1000
}

function childrenOf(parent: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent)
}

/** Field 4 of /proc/pid/stat; the name in field 2 may hold spaces and ends at the last parenthesis. */
function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return null
  }
}
