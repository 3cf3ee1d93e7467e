import { randomBytes } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { incomingFolder, makeFolder } from './folders'

/** Whether bytes can be written and made to last now. Why not is for the log of the disk, not for the visitor. */
export async function check(): Promise<boolean> {
  const place = join(incomingFolder(), `check-${randomBytes(16).toString('hex')}`)
  try {
    await makeFolder(incomingFolder())
    const handle = await open(place, 'wx', 0o600)
    try {
      await handle.writeFile('check')
      await handle.sync()
    } finally {
      await handle.close()
      await rm(place, { force: true })
    }
    return true
  } catch {
    return false
  }
}
