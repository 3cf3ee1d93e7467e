import { z } from 'zod'

import { DayShape, type Day } from '@/lib/day'
import { scannerAddress, type ScannerAddress } from '@/lib/examination/scanner-address'
import { flag, isPostgresUrl, isWebAddress, longText, says, wholeNumber } from '@/lib/setting-shapes'

/** What the product can be told from outside, ready to use. Sizes are in bytes. */
export type Settings = {
  readonly port: number
  readonly host: string
  readonly data: string
  readonly databaseUrl: string | null
  readonly start: 'demo' | null
  readonly demoPassword: string | null
  readonly today: Day | null
  readonly test: boolean
  readonly secret: string | null
  readonly logKey: string | null
  readonly address: string | null
  readonly contact: string | null
  readonly trustProxy: boolean
  readonly clamd: ScannerAddress | null
  readonly maxFileBytes: number
  readonly maxOrganisationBytes: number
}

/** Either settings, or one sentence per wrong setting, Dutch first. */
export type SettingsOutcome =
  { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly sentences: readonly string[] }

const megabyte = 1024 ** 2
const gigabyte = 1024 ** 3

/** Every setting by the name it has outside; an empty text counts as not set. */
export const SettingsShape = z.object({
  PORT: wholeNumber('PORT', 0, 65_535, 3000),
  HOST: z
    .string()
    .regex(
      /^[A-Za-z0-9.:_-]+$/,
      says(
        'HOST moet een adres van deze computer zijn, bijvoorbeeld 127.0.0.1.',
        'HOST must be an address of this computer, for example 127.0.0.1.',
      ),
    )
    .default('127.0.0.1'),
  TOETSKLAAR_DATA: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .refine(
      isPostgresUrl,
      says(
        'DATABASE_URL moet beginnen met postgres:// en een server noemen.',
        'DATABASE_URL must start with postgres:// and name a server.',
      ),
    )
    .optional(),
  TOETSKLAAR_START: z
    .literal('demo', says('TOETSKLAAR_START kan alleen demo zijn.', 'TOETSKLAAR_START can only be demo.'))
    .optional(),
  TOETSKLAAR_DEMO_PASSWORD: longText('TOETSKLAAR_DEMO_PASSWORD', 12),
  TOETSKLAAR_TODAY: z
    .string()
    .refine(
      (text) => DayShape.safeParse(text).success,
      says(
        'TOETSKLAAR_TODAY moet een bestaande dag zijn, als jjjj-mm-dd.',
        'TOETSKLAAR_TODAY must be an existing day, as yyyy-mm-dd.',
      ),
    )
    .pipe(DayShape)
    .optional(),
  TOETSKLAAR_TEST: flag('TOETSKLAAR_TEST'),
  TOETSKLAAR_SECRET: longText('TOETSKLAAR_SECRET', 32),
  TOETSKLAAR_LOG_KEY: longText('TOETSKLAAR_LOG_KEY', 32),
  TOETSKLAAR_ADDRESS: z
    .string()
    .refine(
      isWebAddress,
      says(
        'TOETSKLAAR_ADDRESS moet een webadres zonder pad zijn, bijvoorbeeld https://toetsklaar.example.',
        'TOETSKLAAR_ADDRESS must be a web address without a path, for example https://toetsklaar.example.',
      ),
    )
    .transform((text) => new URL(text).origin)
    .optional(),
  TOETSKLAAR_CONTACT: z
    .email(
      says(
        'TOETSKLAAR_CONTACT moet een e-mailadres zijn, bijvoorbeeld beheer@toetsklaar.example.',
        'TOETSKLAAR_CONTACT must be an e-mail address, for example beheer@toetsklaar.example.',
      ),
    )
    .optional(),
  TOETSKLAAR_TRUST_PROXY: flag('TOETSKLAAR_TRUST_PROXY'),
  TOETSKLAAR_CLAMD: z
    .string()
    .refine(
      (text) => scannerAddress(text) !== null,
      says(
        'TOETSKLAAR_CLAMD moet een host en een poort zijn, of het pad van een socket, bijvoorbeeld 127.0.0.1:3310.',
        'TOETSKLAAR_CLAMD must be a host and a port, or the path of a socket, for example 127.0.0.1:3310.',
      ),
    )
    .transform(scannerAddress)
    .optional(),
  TOETSKLAAR_MAX_FILE_MB: wholeNumber('TOETSKLAAR_MAX_FILE_MB', 1, 10_000, 100),
  TOETSKLAAR_MAX_ORGANISATION_GB: wholeNumber('TOETSKLAAR_MAX_ORGANISATION_GB', 1, 100_000, 20),
})

/**
 * Reads the settings from a record of text, such as the environment, and names every wrong one at once.
 * A misspelt name that starts with TOETSKLAAR_ is wrong too: it would otherwise be ignored in silence.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): SettingsOutcome {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, text]) => text !== undefined && text.trim() !== ''),
  )
  const read = SettingsShape.safeParse(given)
  const sentences = [
    ...(read.success ? [] : read.error.issues.map((issue) => issue.message)),
    ...Object.keys(given).filter(isMisspelt).map(unknownSetting),
    ...(given.TOETSKLAAR_TODAY && given.TOETSKLAAR_TEST !== '1' ? [todayOnlyInTests] : []),
  ]
  if (!read.success || sentences.length > 0) return { ok: false, sentences }
  return { ok: true, settings: named(read.data) }
}

function named(read: z.output<typeof SettingsShape>): Settings {
  return {
    port: read.PORT,
    host: read.HOST,
    data: read.TOETSKLAAR_DATA,
    databaseUrl: read.DATABASE_URL ?? null,
    start: read.TOETSKLAAR_START ?? null,
    demoPassword: read.TOETSKLAAR_DEMO_PASSWORD ?? null,
    today: read.TOETSKLAAR_TODAY ?? null,
    test: read.TOETSKLAAR_TEST,
    secret: read.TOETSKLAAR_SECRET ?? null,
    logKey: read.TOETSKLAAR_LOG_KEY ?? null,
    address: read.TOETSKLAAR_ADDRESS ?? null,
    contact: read.TOETSKLAAR_CONTACT ?? null,
    trustProxy: read.TOETSKLAAR_TRUST_PROXY,
    clamd: read.TOETSKLAAR_CLAMD ?? null,
    maxFileBytes: read.TOETSKLAAR_MAX_FILE_MB * megabyte,
    maxOrganisationBytes: read.TOETSKLAAR_MAX_ORGANISATION_GB * gigabyte,
  }
}

const todayOnlyInTests = says(
  'TOETSKLAAR_TODAY werkt alleen samen met TOETSKLAAR_TEST=1.',
  'TOETSKLAAR_TODAY works only together with TOETSKLAAR_TEST=1.',
)

function unknownSetting(name: string): string {
  return says(`${name} is geen instelling; kijk in .env.example.`, `${name} is not a setting; see .env.example.`)
}

function isMisspelt(name: string): boolean {
  return name.startsWith('TOETSKLAAR_') && !(name in SettingsShape.shape)
}
