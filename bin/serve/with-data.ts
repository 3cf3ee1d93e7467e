import { CannotStart, readable } from '@/bin/serve/cannot-start'
import { claim, release } from '@/bin/ready/lock.mjs'
import { startDatabase } from '@/bin/serve/database'
import { ensureDataFolder, type DataFolder } from '@/bin/serve/data-folder'
import { settingsOrExit } from '@/bin/serve/settings-or-exit'
import type { Settings } from '@/lib/settings'

/** What a command works with: the data folder, claimed, and the address of the database as its owner. */
export type Data = { readonly data: DataFolder; readonly ownerUrl: string }

/**
 * Runs a command that must have the data to itself, while the product is stopped. Prints a sentence and exits with 1
 * when that cannot be; a surprise is printed whole.
 */
export async function withData(work: (data: Data) => Promise<void>): Promise<void> {
  const settings = settingsOrExit()
  try {
    await alone(settings, work)
  } catch (surprise) {
    const problem = readable(surprise, settings)
    console.error(problem instanceof CannotStart ? problem.message : problem)
    process.exitCode = 1
  }
}

async function alone(settings: Settings, work: (data: Data) => Promise<void>): Promise<void> {
  const data = claimData(settings)
  try {
    const database = await startDatabase(settings, data)
    try {
      await work({ data, ownerUrl: database.url })
    } finally {
      await database.stop()
    }
  } finally {
    release(data.folder)
  }
}

/** Claims the data folder for this process; throws a sentence when another process works with it. */
export function claimData(settings: Settings): DataFolder {
  const data = ensureDataFolder(settings.data)
  const holder = claim(data.folder)
  if (holder === null) return data
  throw new CannotStart(
    `Toetsklaar draait al met de gegevens in ${settings.data} (proces ${holder}).`,
    `Toetsklaar already runs on the data in ${settings.data} (process ${holder}).`,
  )
}
