'use server'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { saveLanguage } from '@/db/store/account'
import { LanguageShape } from '@/lib/i18n/languages'
import { formOf } from './form'
import { languageCookie } from './language'
import { ownPath } from './path'
import { currentIdentity } from './session'

const Choice = z.object({ language: LanguageShape.catch('nl'), returnTo: z.string().catch('/') })

/** Chooses a language, for everybody: kept with the person, or in a cookie for someone who has not signed in. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const { language, returnTo } = Choice.parse(Object.fromEntries(formOf(form)))
  const identity = await currentIdentity()
  if (identity !== null) await saveLanguage(identity.personId, language)
  const jar = await cookies()
  jar.set(languageCookie, language, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 365 * 24 * 60 * 60 })
  redirect(ownPath(returnTo))
}
