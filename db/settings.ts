import { readSettings, type Settings } from '@/lib/settings'

let read: Settings | undefined

/** The settings of this process, read from its environment once; the start has already refused wrong ones in plain words. */
export function settings(): Settings {
  if (read) return read
  const outcome = readSettings(process.env)
  if (!outcome.ok) throw new Error(outcome.sentences.join('\n'))
  return (read = outcome.settings)
}
