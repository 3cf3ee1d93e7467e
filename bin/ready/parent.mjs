/** How often it is looked whether npm is still there, in milliseconds. */
const pulse = 250

/**
 * Stops this process, as a signal would, when npm that started it is gone. npm passes a signal on to the shell
 * between us, and some shells die of it without telling us.
 */
export function stopWithNpm() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, pulse)
  watch.unref()
}
