import { formatDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { FieldChange } from './bulk'

/** The name of a member by id, also of one who left. */
export type NameOf = (memberId: string) => string

/** "Oordeel: van ‘Nog geen oordeel’ naar ‘Voldaan’". */
export function changeText(language: Language, change: FieldChange, nameOf: NameOf): string {
  return sentence(language, 'bulk.change', change, nameOf)
}

/** What a colleague chose beside what this person chose. */
export function clashText(language: Language, change: FieldChange, nameOf: NameOf): string {
  return sentence(language, 'bulk.clash', change, nameOf)
}

function sentence(language: Language, key: 'bulk.change' | 'bulk.clash', change: FieldChange, nameOf: NameOf): string {
  const t = translator(language)
  const [from, to] = sidesOf(language, change, nameOf)
  return t(key, { field: t(`bulk.field.${change.field}`), from, to })
}

function sidesOf(language: Language, change: FieldChange, nameOf: NameOf): readonly [string, string] {
  const t = translator(language)
  switch (change.field) {
    case 'work':
      return [t(`app.work.${change.from}`), t(`app.work.${change.to}`)]
    case 'verdict':
      return [t(`app.verdict.${change.from ?? 'none'}`), t(`app.verdict.${change.to ?? 'none'}`)]
    case 'notApplicableReason':
      return [change.from || t('bulk.none'), change.to || t('bulk.none')]
    case 'ownerId': {
      const name = (id: string | null) => (id === null ? t('bulk.nobodyYet') : nameOf(id))
      return [name(change.from), name(change.to)]
    }
    case 'dueOn': {
      const day = (value: typeof change.from) => (value === null ? t('bulk.noDay') : formatDay(value, language))
      return [day(change.from), day(change.to)]
    }
  }
}
