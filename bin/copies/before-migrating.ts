import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { copyExistingData } from '@/bin/copies/copy'
import { pendingMigrations } from '@/db/migrate'

/** How many copies are kept; the oldest go first. */
const kept = 5

/** Copies existing data when the tables under it are about to change; answers where to, or null when nothing was needed. */
export async function copyBeforeMigrating(ownerUrl: string, folder: string, moment: Date): Promise<string | null> {
  if ((await pendingMigrations(ownerUrl)).length === 0) return null
  const place = await copyExistingData(ownerUrl, folder, moment)
  await forgetOldCopies(folder)
  return place
}

/** Names begin with the moment, so in order of name the last ones are the newest; what was cut off goes as well. */
async function forgetOldCopies(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-\d{2}-\d{2}T/.test(name)).toSorted()
  const whole = names.filter((name) => !name.endsWith('.new'))
  const old = [...whole.slice(0, -kept), ...names.filter((name) => name.endsWith('.new'))]
  for (const name of old) await rm(join(folder, name), { recursive: true, force: true })
}
