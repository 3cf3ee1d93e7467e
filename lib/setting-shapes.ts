import { z } from 'zod'

/** What goes to the terminal is said in Dutch and then in English: nobody has chosen a language yet. */
export function says(dutch: string, english: string): string {
  return `${dutch} ${english}`
}

/** A setting that is on (1) or off (0); off when it is not set. */
export function flag(name: string) {
  return z
    .enum(['0', '1'], says(`${name} moet 1 (aan) of 0 (uit) zijn.`, `${name} must be 1 (on) or 0 (off).`))
    .default('0')
    .transform((text) => text === '1')
}

/** A setting that is a whole number from `least` to `most`; `usual` when it is not set. */
export function wholeNumber(name: string, least: number, most: number, usual: number) {
  const range = `${least}-${most}`
  const sentence = says(
    `${name} moet een heel getal zijn (${range}), bijvoorbeeld ${usual}.`,
    `${name} must be a whole number (${range}), for example ${usual}.`,
  )
  return z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most, sentence)
    .transform(Number)
    .default(usual)
}

/** A setting of at least so many characters, such as a secret; it may be left out. */
export function longText(name: string, least: number) {
  return z
    .string()
    .min(
      least,
      says(`${name} moet ten minste ${least} tekens hebben.`, `${name} must have at least ${least} characters.`),
    )
    .optional()
}

/** Whether a text is the address of a database: a server or, by a parameter, a socket. */
export function isPostgresUrl(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, host, searchParams } = new URL(text)
  return ['postgres:', 'postgresql:'].includes(protocol) && (host !== '' || searchParams.has('host'))
}

/** Whether a text is a web address and nothing more: no path, no user. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, pathname, search, hash, username } = new URL(text)
  return ['http:', 'https:'].includes(protocol) && `${pathname}${search}${hash}${username}` === '/'
}
