import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What `postmaster.pid` says of a server: its process, its port, and whether it takes connections yet. */
export type RunningServer = { readonly pid: number; readonly port: number; readonly ready: boolean }

/**
 * The server that runs on this data directory, or null. A lock that no living PostgreSQL of this directory stands
 * behind (an empty file after a power cut, a process number used again) is taken away, for PostgreSQL would not dare.
 */
export function runningServer(directory: string): RunningServer | null {
  const file = join(directory, 'postmaster.pid')
  if (!existsSync(file)) return null
  // Lines: process, data directory, start, port, socket, address, shared memory, status (PostgreSQL, miscadmin.h).
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0) return removed(file)
  if (!isAlive(pid)) return null
  if (!isPostgresOf(pid, directory)) return removed(file)
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/** Whether a process with this number exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (problem) {
    return problem instanceof Error && 'code' in problem && problem.code === 'EPERM'
  }
}

function removed(file: string): null {
  rmSync(file, { force: true })
  return null
}

/** PostgreSQL works from within its data directory, which also holds after the folder has been moved. */
function isPostgresOf(pid: number, directory: string): boolean {
  if (process.platform === 'win32') return true
  if (process.platform !== 'linux') return isNamedIn(commandOf(pid), directory)
  try {
    if (readFileSync(`/proc/${pid}/comm`, 'utf8').trim() !== 'postgres') return false
    return workingFolder(pid) === realpathSync(directory) || isNamedIn(commandLine(pid), directory)
  } catch {
    return false
  }
}

/** Null when the process belongs to somebody whose folders we may not see. */
function workingFolder(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return null
  }
}

function commandLine(pid: number): string {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
}

function commandOf(pid: number): string {
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

function isNamedIn(command: string, directory: string): boolean {
  return command.includes('postgres') && command.includes(directory)
}
