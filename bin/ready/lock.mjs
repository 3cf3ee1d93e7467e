import { execFileSync } from 'node:child_process'
import { constants, copyFileSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The living process that works with this data folder, or null. */
export function holderOf(folder) {
  const holder = read(join(folder, 'lock'))
  return isAlive(holder) ? holder.pid : null
}

/**
 * Claims a data folder for this process: null when that worked, else the process that has it.
 * A lock whose process is gone, or whose number now belongs to another program, is taken over.
 */
export function claim(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = join(folder, 'lock')
  const mine = `${lock}.${process.pid}`
  writeFileSync(mine, JSON.stringify({ pid: process.pid, since: sinceOf(process.pid) }), { mode: 0o600 })
  try {
    // A link appears whole and only once, so a lock is never half written and never has two owners.
    while (!linked(mine, lock)) {
      const holder = holderOf(folder)
      if (holder !== null && holder !== process.pid) return holder
      moveDeadAway(folder)
    }
    return null
  } finally {
    rmSync(mine, { force: true })
  }
}

/** Gives the data folder free, if this process has it. */
export function release(folder) {
  if (read(join(folder, 'lock'))?.pid === process.pid) rmSync(join(folder, 'lock'), { force: true })
}

function linked(from, to) {
  try {
    linkSync(from, to)
    return true
  } catch (problem) {
    if (problem.code === 'EEXIST') return false
    // Some disks know no links; a copy that refuses to overwrite comes closest.
    if (['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(problem.code)) return copied(from, to)
    throw problem
  }
}

function copied(from, to) {
  try {
    copyFileSync(from, to, constants.COPYFILE_EXCL)
    return true
  } catch (problem) {
    if (problem.code === 'EEXIST') return false
    throw problem
  }
}

/** Of several processes that find a dead lock only one gets to move it; one that moved a live lock puts it back. */
function moveDeadAway(folder) {
  const lock = join(folder, 'lock')
  const aside = `${lock}.dead.${process.pid}`
  try {
    renameSync(lock, aside)
  } catch (problem) {
    if (problem.code === 'ENOENT') return
    throw problem
  }
  if (isAlive(read(aside))) linked(aside, lock)
  rmSync(aside, { force: true })
}

function read(lock) {
  try {
    return JSON.parse(readFileSync(lock, 'utf8'))
  } catch {
    return null
  }
}

function isAlive(holder) {
  return holder !== null && exists(holder.pid) && holder.since === sinceOf(holder.pid)
}

function exists(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (problem) {
    return problem.code === 'EPERM'
  }
}

/** When a process began, in words of its system: tells it from a later process with the same number. */
function sinceOf(pid) {
  try {
    if (process.platform === 'linux') return `${boot()} ${startTicks(pid)}`
    if (process.platform === 'win32') return 'unknown'
    return execFileSync('ps', ['-p', String(pid), '-o', 'lstart='], { encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}

function boot() {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
}

/** Field 22 of /proc/pid/stat (proc(5)); the name in field 2 may hold spaces and ends at the last parenthesis. */
function startTicks(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields[0] === 'Z' ? 'ended' : fields[19]
}
