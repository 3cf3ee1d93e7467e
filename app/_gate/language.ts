import 'server-only'
import { cookies } from 'next/headers'
import { LanguageShape, type Language } from '@/lib/i18n/languages'
import { translator, type Translate } from '@/lib/i18n/translate'
import { currentIdentity } from './session'

/** Keeps the language of someone who has not signed in. */
export const languageCookie = 'toetsklaar-language'

/** The language to answer in: the person's own, else that of the cookie, else Dutch. */
export async function currentLanguage(): Promise<Language> {
  const identity = await currentIdentity()
  if (identity !== null) return identity.language
  const kept = LanguageShape.safeParse((await cookies()).get(languageCookie)?.value)
  return kept.success ? kept.data : 'nl'
}

/** The translator of the current language. */
export async function currentTranslator(): Promise<Translate> {
  return translator(await currentLanguage())
}
