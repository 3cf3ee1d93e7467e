import { createTranslator } from 'use-intl/core'
import type { Language } from './languages'
import { en } from './messages/en'
import { nl } from './messages/nl'

/** Dutch is the source of the keys: one that does not exist does not compile. */
export type Messages = typeof nl

type TranslatorOf = ReturnType<typeof createTranslator<Messages>>
export type Translate = TranslatorOf

const translators = {
  nl: createTranslator({ locale: 'nl-NL', messages: nl, timeZone: 'Europe/Amsterdam' }),
  en: createTranslator({ locale: 'en-GB', messages: en as Messages, timeZone: 'Europe/Amsterdam' }),
} as const

/** The translator of a language; the same for screens, exports and mail. */
export function translator(language: Language): Translate {
  return translators[language]
}
