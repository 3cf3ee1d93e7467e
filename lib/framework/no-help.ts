import type { Text } from '@/lib/i18n/languages'

type Help = { readonly plain: Text; readonly example: Text; readonly whom: Text }

/** What stands where nobody wrote an example or whom to ask: a requirement always has a help, so that no screen is bare. */
export const noExample: Text = {
  nl: 'Er is nog geen voorbeeld opgeschreven.',
  en: 'No example has been written down yet.',
}
export const noWhom: Text = {
  nl: 'Vraag het aan je projectleider.',
  en: 'Ask your project lead.',
}

/** The help of a requirement of which only a part was written; in plain words it is then what it says itself. */
export function helpOr(description: Text, written: { readonly [Part in keyof Help]: Text | null }): Help {
  return {
    plain: written.plain ?? description,
    example: written.example ?? noExample,
    whom: written.whom ?? noWhom,
  }
}
