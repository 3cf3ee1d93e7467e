import { z } from 'zod'

/** Dutch is the language of the users and the default of every screen; English is complete too. */
export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]
export const LanguageShape = z.enum(languages)

/** A text of the framework, which is content and not interface: it travels in both languages. */
export type Text = { readonly nl: string; readonly en: string }
