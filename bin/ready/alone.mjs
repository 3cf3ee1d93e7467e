import { setTimeout as pause } from 'node:timers/promises'

import { claim, release } from './lock.mjs'
import { say } from './say.mjs'

/** Does work on what all starts of this project share, its packages and its build, after any other that is doing so. */
export async function alone(work) {
  let told = false
  for (let other = claim('dist'); other !== null; other = claim('dist')) {
    if (!told)
      say(`Wachten: proces ${other} zet hier al klaar.`, `Waiting: process ${other} is preparing here already.`)
    told = true
    await pause(200)
  }
  await work()
  release('dist')
}
