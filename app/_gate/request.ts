import 'server-only'
import { headers } from 'next/headers'
import { settings } from '@/db/settings'

/** Whether the browser came over https. The server strips forwarded headers that no trusted proxy set. */
export async function isSecure(): Promise<boolean> {
  return (await headers()).get('x-forwarded-proto') === 'https'
}

/** Network address of the visitor, as our server saw it. */
export async function visitorAddress(): Promise<string> {
  return (await headers()).get('x-forwarded-for') ?? ''
}

/** Where people open this installation, without a slash at the end: the setting, or else the host of this request. */
export async function ownAddress(): Promise<string> {
  const asked = await headers()
  const host = asked.get('x-forwarded-host') ?? asked.get('host') ?? 'localhost'
  return settings().address ?? `${(await isSecure()) ? 'https' : 'http'}://${host}`
}

/** Whether a person does something, or an open page looks by itself whether anything changed: our server marks those requests. */
export async function asker(): Promise<'person' | 'page'> {
  return (await headers()).has('x-toetsklaar-by-itself') ? 'page' : 'person'
}
