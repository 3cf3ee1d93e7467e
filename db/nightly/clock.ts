import { dayAt, type Day } from '@/lib/day'
import { isDue, nightAt } from '@/lib/nightly/due'
import { recordWaiting } from '../store/readiness-record-soon'
import { catchUp } from './catch-up'
import { chores, choresOfInstallation } from './chores'
import { doChores, type When } from './do-chores'

const second = 1000
const hour = 60 * 60 * second

/** What goes on by itself while the product runs. */
export type Clock = {
  /** Ends the chore at hand, begins no other, and records what changed last. */
  readonly stop: () => Promise<void>
}

/** Starts what goes on by itself: the score within a second after a change, and the chores of the night. */
export function startClock(testDay: Day | null): Clock {
  const state = { stopped: false }
  const stopped = () => state.stopped
  let lastNight: Day | null = null
  const night = async (): Promise<void> => {
    const when = whenAt(new Date(), testDay)
    if (!isDue(lastNight, when.night)) return
    // The start itself did those of the installation.
    for (const chore of lastNight === null ? [] : choresOfInstallation) await chore().catch(tell)
    if (await doChores(chores, when, stopped)) lastNight = when.night
  }
  let busy = catchUp(whenAt(new Date(), testDay).today, stopped).then(night).catch(tell)
  const hourly = setInterval(() => (busy = busy.then(night).catch(tell)), hour)
  const everySecond = setInterval(() => void recordWaiting().catch(tell), second)
  const stop = async (): Promise<void> => {
    state.stopped = true
    clearInterval(hourly)
    clearInterval(everySecond)
    await busy
    await recordWaiting()
  }
  return { stop }
}

function whenAt(moment: Date, testDay: Day | null): When {
  return { night: testDay ?? nightAt(moment), today: testDay ?? dayAt(moment) }
}

function tell(surprise: unknown): void {
  console.error(surprise)
}
