/** Signs in through the form, as a browser without JavaScript does, and gives the cookie to send along. */
export async function signIn(address: string, email: string, password: string): Promise<string> {
  const page = await (await fetch(`${address}/sign-in`)).text()
  const form = /<form[^>]*>(?:(?!<\/form>).)*name="email".*?<\/form>/s.exec(page)?.[0] ?? ''
  const fields = new FormData()
  for (const [tag] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    fields.set(attribute(tag, 'name'), attribute(tag, 'value'))
  }
  fields.set('email', email)
  fields.set('password', password)
  const headers = { origin: address }
  const answer = await fetch(`${address}/sign-in`, { method: 'POST', body: fields, headers, redirect: 'manual' })
  const cookie = answer.headers.getSetCookie().find((set) => set.includes('session='))
  if (cookie === undefined) throw new Error(`no session after signing in: ${answer.status}`)
  return cookie.split(';', 1)[0] ?? ''
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  return value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
