import { spawn } from 'node:child_process'

/**
 * Runs a program to its end and keeps what it says; `ok` tells whether it went well. `onLine` hears it as it comes.
 * A signal to us reaches it too, so that Ctrl-C never leaves an install or a build behind.
 */
export function outputOf(command, options, { env = process.env, shell = false, onLine = () => {} } = {}) {
  return new Promise((done) => {
    const child = spawn(command, options, { env, shell, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true })
    const stop = (signal) => child.kill(signal)
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    let stoppedBy = null
    const listeners = signals.map((signal) => () => stop((stoppedBy = signal)))
    signals.forEach((signal, place) => process.on(signal, listeners[place]))
    let text = ''
    const hear = (part) => {
      text += part
      for (const line of String(part).split('\n')) onLine(line)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    const end = (ok, said) => {
      signals.forEach((signal, place) => process.removeListener(signal, listeners[place]))
      if (stoppedBy) process.exit(1)
      done({ ok, text: said })
    }
    child.on('error', (problem) => end(false, `${text}${problem.message}`))
    child.on('close', (code) => end(code === 0, text))
  })
}
