/** Everything in the product is told in the time of the Netherlands, wherever the browser is. */
const timeZone = 'Europe/Amsterdam'

/** The time of today ("17:59"), and with its day before that ("3 november om 17:59"). Moments in milliseconds since 1970. */
export function momentText(at: number, language: string, now = Date.now()): string {
  const day = dayOf(at) === dayOf(now) ? {} : ({ day: 'numeric', month: 'long' } as const)
  return new Intl.DateTimeFormat(language, { ...day, hour: '2-digit', minute: '2-digit', timeZone }).format(at)
}

function dayOf(moment: number): string {
  return new Intl.DateTimeFormat('en', { dateStyle: 'short', timeZone }).format(moment)
}
