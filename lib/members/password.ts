import { ok, refuse, type Result } from '@/lib/result'

/** Length protects more than required signs do (OWASP ASVS 5.0, 6.2.1 and 6.2.5: at least 12 here, at most 200). */
export const shortestPassword = 12
export const longestPassword = 200

/** What people pick first; a longer list would not be read, and length does most of the work. */
const firstGuesses = ['buurtbemiddeling', 'wachtwoord', 'password', 'welkom', 'toetsklaar', 'qwertyuiop', '1234567890']

/** Whether a new password is good enough, judged without regard to kinds of signs. */
export function judgePassword(
  password: string,
  email: string,
): Result<string, 'password-too-short' | 'password-too-long' | 'password-too-obvious'> {
  if ([...password].length < shortestPassword) return refuse('password-too-short')
  if ([...password].length > longestPassword) return refuse('password-too-long')
  const plain = password.toLowerCase().replace(/[^a-z0-9]/g, '')
  const rest = [...firstGuesses, email.split('@')[0] ?? ''].reduce(
    (left, guess) => (guess === '' ? left : left.replaceAll(guess, '')),
    plain,
  )
  if (new Set(password).size < 5 || rest.length < 4) return refuse('password-too-obvious')
  return ok(password)
}
