import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { hasCode } from '../files/folders'
import type { TextJob, TextOutcome } from './examine-text'

/** What one document may take: milliseconds, and megabytes for what the thread computes with. */
export type Limits = { readonly time: number; readonly memory: number }

/** Reading ends by itself before its time is up; a thread that does not is ended. */
const usualLimits: Limits = { time: 30_000, memory: 512 }
/** A thread is replaced after so many documents, whatever they left behind in it. */
const mostDocuments = 50

export type TextReader = {
  /** Searches one file for personal data; one at a time. Always answers: a thread that dies of a file cannot read it. */
  readonly read: (job: TextJob) => Promise<TextOutcome>
  /** Ends the thread for good. A file that is being read then throws. */
  readonly stop: () => Promise<void>
}

/** Reads documents in a thread of its own, `program`, so that a hostile one holds up no request and takes nothing along. */
export function textReader(program: string, limits = usualLimits): TextReader {
  let worker: Worker | null = null
  let documents = 0
  let stopped = false

  async function end(): Promise<void> {
    const ending = worker
    worker = null
    await ending?.terminate()
  }

  async function read(job: TextJob): Promise<TextOutcome> {
    if (documents >= mostDocuments) await end()
    if (worker === null) documents = 0
    documents += 1
    worker ??= started(program, limits.memory)
    const outcome = await answerOf(worker, job, limits.time)
    if (stopped) throw new Error('The thread was stopped')
    if (typeof outcome !== 'string') return outcome
    await end()
    return { state: 'unreadable', why: outcome, findings: [], total: 0 }
  }

  return {
    read,
    stop: async () => {
      stopped = true
      await end()
    },
  }
}

function started(program: string, memory: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: Math.ceil(memory / 8) }
  const worker = new Worker(program, { resourceLimits, stdout: true, stderr: true, env: {} })
  // Whoever waits for an answer hears it too; between two documents nobody does.
  worker.on('error', () => {})
  // What a library remarks about a document is not for the log.
  worker.stdout.resume()
  worker.stderr.resume()
  return worker
}

type Answer = TextOutcome | 'too-long' | 'too-much' | 'failed'

/** The answer of the thread, or what became of it. */
async function answerOf(worker: Worker, job: TextJob, patience: number): Promise<Answer> {
  const heard = new AbortController()
  const { signal } = heard
  worker.ref()
  worker.postMessage(job)
  try {
    return await Promise.race<Answer>([
      once(worker, 'message', { signal }).then(([outcome]: TextOutcome[]) => outcome ?? 'failed'),
      once(worker, 'exit', { signal }).then(() => 'failed'),
      pause(patience, 'too-long', { signal }),
    ])
  } catch (surprise) {
    return hasCode(surprise, 'ERR_WORKER_OUT_OF_MEMORY') ? 'too-much' : 'failed'
  } finally {
    heard.abort()
    worker.unref()
  }
}
