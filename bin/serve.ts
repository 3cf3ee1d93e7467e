import { CannotStart, readable } from '@/bin/serve/cannot-start'
import { end, start, type Running } from '@/bin/serve/product'
import { settingsOrExit } from '@/bin/serve/settings-or-exit'

const running: Running = {}
const settings = settingsOrExit()
const dev = process.env.NODE_ENV === 'development'
const started = start(settings, dev, running).catch(giveUp)

// The shell and npm each pass a signal on, so the same wish may arrive more than once.
let stopping: Promise<void> | undefined
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => (stopping ??= stop()))

async function giveUp(surprise: unknown): Promise<never> {
  const problem = readable(surprise, settings)
  console.error(problem instanceof CannotStart ? problem.message : problem)
  await end(running)
  return process.exit(1)
}

/** Stops in an orderly way; a start that is still under way comes to its end first, so that nothing is left half done. */
async function stop(): Promise<void> {
  console.log('Toetsklaar stopt. Toetsklaar is stopping.')
  await started
  await end(running)
  process.exit(0)
}
