import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** What `postmaster.pid` says of a server: its process, its port, and whether it takes connections yet. */
export type RunningServer = { readonly pid: number; readonly port: number; readonly ready: boolean }

/** How long a starting server may take to write its lock after making the file, in milliseconds. */
const writing = 500

/** The server that runs on this data directory, or null. */
export function runningServer(directory: string): RunningServer | null {
  // Lines: process, data directory, start, port, socket, address, shared memory, status (PostgreSQL, miscadmin.h).
  const lines = lockOf(directory)?.split('\n') ?? []
  const pid = Number(lines[0])
  if (!isNumber(pid) || !isAlive(pid) || !isPostgresOf(pid, directory)) return null
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/**
 * Takes away a lock that no living PostgreSQL of this directory stands behind but that PostgreSQL itself would respect:
 * an empty file after a power cut, or a process number that another program has by now. The lock of a process that is
 * gone is left to PostgreSQL, which checks what else that process may have left.
 */
export async function removeDeadLock(directory: string): Promise<void> {
  if (lockOf(directory) === '') await pause(writing)
  const lock = lockOf(directory)
  if (lock === null || runningServer(directory) !== null) return
  const pid = Number(lock.split('\n')[0])
  if (!isNumber(pid) || isAlive(pid)) rmSync(lockFile(directory), { force: true })
}

const lockFile = (directory: string) => join(directory, 'postmaster.pid')
const isNumber = (pid: number) => Number.isInteger(pid) && pid > 0

function lockOf(directory: string): string | null {
  try {
    return readFileSync(lockFile(directory), 'utf8')
  } catch {
    return null
  }
}

/** Whether a process with this number exists. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (problem) {
    return problem instanceof Error && 'code' in problem && problem.code === 'EPERM'
  }
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
