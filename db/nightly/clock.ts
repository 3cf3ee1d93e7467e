import { dayAt, type Day } from '@/lib/day'
import { nightAt } from '@/lib/nightly/due'
import { recordWaiting } from '../store/readiness-record-soon'
import { catchUp } from './catch-up'
import { chores, choresOfInstallation } from './chores'
import { doChores, type When } from './do-chores'
import { nights } from './nights'

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
  const began = whenAt(new Date(), testDay)
  const begin = nights(began.night, {
    ofInstallation: choresOfInstallation,
    ofOrganisations: (when) => doChores(chores, when, stopped),
  })
  const night = () => begin(whenAt(new Date(), testDay))
  let busy = catchUp(began.today, stopped).then(night).catch(tell)
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
