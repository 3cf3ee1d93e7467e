import type { ChildProcess } from 'node:child_process'

let asked = 0

/** Asks a process that the bench started about itself. */
export function ask<T>(child: ChildProcess, question: string, detail?: unknown): Promise<T> {
  const number = ++asked
  return new Promise((done, failed) => {
    const hear = (message: { number: number; answer: T }) => {
      if (message.number !== number) return
      child.off('message', hear)
      child.off('close', gone)
      done(message.answer)
    }
    const gone = () => failed(new Error(`the process ended before it answered "${question}"`))
    child.on('message', hear)
    child.once('close', gone)
    child.send({ number, question, detail })
  })
}
