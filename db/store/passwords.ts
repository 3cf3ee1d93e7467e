import { hash, verify } from '@node-rs/argon2'

/** argon2id with the memory and time that OWASP's password storage sheet names first: 19 MiB, two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), cost)
}

/** Compares at the same cost whether or not the person exists, so that the time tells a stranger nothing. */
export async function passwordFits(stored: string | undefined, password: string): Promise<boolean> {
  const fits = await verify(stored ?? (await nobody()), password.normalize('NFC'))
  return stored !== undefined && fits
}

let hashOfNobody: Promise<string> | undefined

function nobody(): Promise<string> {
  hashOfNobody ??= hashPassword('no such person')
  return hashOfNobody
}
