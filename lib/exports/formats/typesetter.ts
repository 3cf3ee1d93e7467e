import { Worker } from 'node:worker_threads'
import { ok, refuse, type Result } from '@/lib/result'
import { coverageOf } from './font-coverage'
import { printable } from './printable'

/** What the caller opened: files are the right of the caller. */
export type Material = {
  /** Absolute path of `typst-worker.mjs`. */
  readonly workerFile: string
  readonly fonts: readonly Uint8Array[]
  /** Source per name; templates can read each other and nothing else. */
  readonly templates: Readonly<Record<string, string>>
  /** Hears why a document failed: a fault in a template, or a worker that died. */
  readonly report: (fault: string) => void
}

type Pdf = Uint8Array<ArrayBuffer>

export type Typesetter = {
  /** Sets data in type by the named template. The data reach the template as `data`, and `replaced` with it. */
  readonly pdf: (template: string, data: unknown) => Promise<Result<Pdf, 'summary-failed'>>
}

type Job = {
  readonly message: { readonly template: string; readonly data: string }
  readonly answer: (result: Result<Pdf, 'summary-failed'>) => void
  tries: number
}

type Reply = { readonly bytes: Pdf } | { readonly fault: string }

/** A document that takes the worker down is tried once more on a fresh one. */
const mostTries = 2
/** More documents than this in the queue means that something is wrong; who comes next is asked to try again later. */
const longestQueue = 100

/**
 * One worker thread that makes PDF documents one after the other, so that Typst, which computes without pausing,
 * never holds up a request. It starts with the first document, stays warm, and is replaced when it dies.
 */
export function typesetter(material: Material): Typesetter {
  const { workerFile, fonts, templates, report } = material
  const covers = coverageOf(fonts)
  const queue: Job[] = []
  let worker: Worker | null = null
  let active: Job | null = null

  function start(): Worker {
    const started = new Worker(workerFile, { workerData: { fonts, templates } })
    started.on('message', (reply: Reply) => {
      if ('fault' in reply) report(reply.fault)
      finish('bytes' in reply ? ok(reply.bytes) : refuse('summary-failed'))
    })
    started.on('error', (surprise) => report(String(surprise)))
    started.on('exit', () => {
      if (worker === started) worker = null
      if (active !== null && active.tries >= mostTries) finish(refuse('summary-failed'))
      else retry()
    })
    return started
  }

  function retry() {
    if (active !== null) queue.unshift(active)
    active = null
    next()
  }

  function finish(result: Result<Pdf, 'summary-failed'>) {
    active?.answer(result)
    active = null
    next()
  }

  function next() {
    active ??= queue.shift() ?? null
    // A thread without work must not keep the process from ending.
    if (active === null) return worker?.unref()
    active.tries += 1
    worker ??= start()
    worker.ref()
    worker.postMessage(active.message)
  }

  return {
    pdf: (template, data) => {
      if (queue.length >= longestQueue) return Promise.resolve(refuse('summary-failed'))
      const { json, replaced } = printable(data, covers)
      const message = { template, data: `{"replaced":${replaced},"data":${json}}` }
      return new Promise((answer) => {
        queue.push({ message, answer, tries: 0 })
        if (active === null) next()
      })
    },
  }
}
