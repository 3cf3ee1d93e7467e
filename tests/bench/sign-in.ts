/** Signs in through the form, as a browser without JavaScript does, and gives the cookie to send along. */
export async function signIn(address: string, email: string, password: string): Promise<string> {
  const page = await (await fetch(`${address}/sign-in`)).text()
  const fields = hiddenFields(page, 'name="email"')
  fields.set('email', email)
  fields.set('password', password)
  const headers = { origin: address }
  const answer = await fetch(`${address}/sign-in`, { method: 'POST', body: fields, headers, redirect: 'manual' })
  const cookie = answer.headers.getSetCookie().find((set) => set.includes('session='))
  if (cookie === undefined) throw new Error(`no session after signing in: ${answer.status}`)
  return cookie.split(';', 1)[0] ?? ''
}

/** What a form sends by itself: the fields that nobody sees, of the form in which this text stands. */
export function hiddenFields(page: string, text: string): FormData {
  const form = page.match(/<form[^>]*>.*?<\/form>/gs)?.find((one) => one.includes(text)) ?? ''
  const fields = new FormData()
  for (const [tag] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    fields.set(attribute(tag, 'name'), attribute(tag, 'value'))
  }
  return fields
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  return value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
