import { createTranslator } from 'use-intl/core'
import type { Language } from './languages'
import { en } from './messages/en'
import { nl } from './messages/nl'

/** Dutch is the source of the keys: one that does not exist does not compile. */
export type Messages = typeof nl

type TranslatorOf = ReturnType<typeof createTranslator<Messages>>
export type Translate = TranslatorOf

/** Forming a text takes much longer than finding it again. A page asks for a few hundred, mostly the same as last time. */
const mostRemembered = 5000

const translators = {
  nl: remembering(createTranslator({ locale: 'nl-NL', messages: nl, timeZone: 'Europe/Amsterdam' })),
  en: remembering(createTranslator({ locale: 'en-GB', messages: en as Messages, timeZone: 'Europe/Amsterdam' })),
} as const

/** The translator of a language; the same for screens, exports and mail. */
export function translator(language: Language): Translate {
  return translators[language]
}

/** The same translator, which keeps what it said last: a text follows from its key and its values only. */
function remembering(translate: Translate): Translate {
  const texts = new Map<string, string>()
  return new Proxy(translate, {
    apply(form, self, asked) {
      const question = JSON.stringify(asked)
      const known = texts.get(question)
      if (known !== undefined) return known
      const text = Reflect.apply(form, self, asked)
      if (texts.size >= mostRemembered) texts.clear()
      texts.set(question, text)
      return text
    },
  })
}
