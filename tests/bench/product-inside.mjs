// Runs inside the measured product (node --import) and answers the questions of the bench about that process.
import { monitorEventLoopDelay } from 'node:perf_hooks'

import pg from 'pg'

const resolution = 1
const delay = monitorEventLoopDelay({ resolution })
const statements = []
let recording = false
let watch
let highest = 0

// Every statement of the product passes here, whichever bundle it comes from: they share one `pg`.
const { query } = pg.Client.prototype
pg.Client.prototype.query = function (config, values, ...rest) {
  if (recording && typeof config === 'string') {
    statements.push({ connection: this.processID, text: config, values: Array.isArray(values) ? values : [] })
  }
  return query.call(this, config, values, ...rest)
}

const answers = {
  memory: () => process.memoryUsage.rss(),
  watchMemory: () => {
    highest = process.memoryUsage.rss()
    watch = setInterval(() => (highest = Math.max(highest, process.memoryUsage.rss())), 10)
  },
  highestMemory: () => {
    clearInterval(watch)
    return highest
  },
  watchBlocks: () => {
    delay.enable()
    delay.reset()
  },
  longestBlock: () => {
    delay.disable()
    return Math.max(0, delay.max / 1e6 - resolution)
  },
  record: () => {
    statements.length = 0
    recording = true
  },
  recorded: () => {
    recording = false
    return statements
  },
}

process.on('message', ({ question, number }) => {
  process.send?.({ number, answer: answers[question]?.() ?? null })
})
// Listening to the bench must not keep a stopped product alive.
process.channel?.unref()
