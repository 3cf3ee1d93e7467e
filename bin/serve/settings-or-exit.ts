import { readSettings, type Settings } from '@/lib/settings'

/** The settings of this process; prints a sentence for each wrong one and exits. */
export function settingsOrExit(): Settings {
  const outcome = readSettings(process.env)
  if (outcome.ok) return outcome.settings
  for (const sentence of outcome.sentences) console.error(sentence)
  return process.exit(1)
}
