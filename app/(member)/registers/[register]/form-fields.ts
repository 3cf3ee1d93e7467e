import { formTexts } from '../../../_frame/form-texts'
import type { Language } from '@/lib/i18n/languages'
import { translator, type Translate } from '@/lib/i18n/translate'
import type { Column } from '@/lib/registers/column'
import type { RegisterDefinition } from '@/lib/registers/register'
import { columnOf } from '@/lib/registers/registers'
import { formGroups } from '@/lib/registers/rows/form-groups'
import type { KnownMediator } from '@/lib/registers/rows/row'
import type { Vocabularies } from '@/lib/registers/vocabulary'

/** One field of the form of a row, as the browser draws it. */
export type RowField = {
  readonly name: string
  readonly label: string
  readonly kind: 'text' | 'long-text' | 'day' | 'whole' | 'number' | 'flag' | 'choice' | 'code' | 'codes'
  readonly hint: string | undefined
  readonly longest: number | undefined
  /** Terms, answers, or mediators by code. */
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** What is said of a day that lies before its cause. */
  readonly tooEarly: string | undefined
}

export type RowFieldGroup = { readonly legend: string | null; readonly fields: readonly RowField[] }

type Asked = {
  readonly language: Language
  readonly register: RegisterDefinition
  readonly vocabularies: Vocabularies
  readonly mediators: readonly KnownMediator[]
  /** Terms and codes that the row has already: it keeps them, also when they are no longer offered. */
  readonly has: (value: string) => boolean
}

/** The fields of the form of a row, in their groups. */
export function rowFieldGroups(asked: Asked): readonly RowFieldGroup[] {
  const t = translator(asked.language)
  return formGroups(asked.register).map(({ part, columns }) => ({
    legend: part && t(`registers.form.part.${part}`),
    fields: columns.map((name) => fieldOf(asked, columnOf(asked.register, name))),
  }))
}

/** The texts of that form beside those of its fields. */
export function rowFormTexts(language: Language, register: RegisterDefinition) {
  const t = translator(language)
  // Under the name of its column, a label stands before what is wrong in the summary.
  const labels = Object.fromEntries(register.columns.map(({ name, title }) => [name, title[language]]))
  return {
    ...labels,
    unknown: t('registers.unknown'),
    otherCodes: t('registers.form.otherCodes'),
    otherCodesHint: t('registers.form.otherCodesHint'),
    saveAndNext: t('registers.form.saveAndNext'),
    save: t('registers.form.saveAndClose'),
    cancel: t('app.cancel'),
    conflict: {
      title: t('registers.conflict.title'),
      text: t('registers.conflict.text'),
      caption: t('registers.conflict.caption'),
      field: t('registers.conflict.field'),
      mine: t('registers.conflict.mine'),
      theirs: t('registers.conflict.theirs'),
      empty: t('registers.conflict.empty'),
      keepTheirs: t('registers.conflict.keepTheirs'),
    },
    ...formTexts(t, ['not-found', 'changed-meanwhile', 'register-key-taken', 'register-term-gone']),
  }
}

export type RowFormTexts = ReturnType<typeof rowFormTexts>

function fieldOf(asked: Asked, column: Column): RowField {
  const { language, register } = asked
  const t = translator(language)
  const isLong = column.kind === 'text' && column.longest > 200
  return {
    name: column.name,
    label: column.title[language],
    kind: isLong ? 'long-text' : column.kind,
    hint: column.hint?.[language] ?? hintOf(t, register, column),
    longest: column.kind === 'text' ? column.longest : undefined,
    options: optionsOf(t, asked, column),
    tooEarly: column.notBefore && t('registers.form.tooEarly', { columns: causes(t, asked, column.notBefore) }),
  }
}

function hintOf(t: Translate, { name }: RegisterDefinition, column: Column): string | undefined {
  if (column.personal === true) return t('registers.form.name')
  if (column.kind !== 'code') return undefined
  return name === 'mediators' ? t('registers.form.newCode') : t('registers.form.code')
}

function optionsOf(t: Translate, { language, register, vocabularies, mediators, has }: Asked, column: Column) {
  if (column.kind === 'flag') {
    return [
      { value: 'yes', label: t('registers.yes') },
      { value: 'no', label: t('registers.no') },
      { value: '', label: t('registers.form.unknown') },
    ]
  }
  if (column.kind === 'choice') {
    const offered = vocabularies[column.vocabulary].filter(({ id, retired }) => retired !== true || has(id))
    return [
      { value: '', label: t(column.required ? 'registers.form.choose' : 'registers.form.notFilledIn') },
      ...offered.map(({ id, title }) => ({ value: id, label: title[language] })),
    ]
  }
  const isChooser = (column.kind === 'code' || column.kind === 'codes') && register.name !== 'mediators'
  if (!isChooser) return []
  return mediators
    .filter(({ code, stopped }) => !stopped || has(code))
    .map(({ code, name }) => ({ value: code, label: name === null ? code : `${code} ${name}` }))
}

function causes(t: Translate, { language, register }: Asked, names: readonly string[]): string {
  const titles = names.map((name) => `‘${columnOf(register, name).title[language]}’`)
  return titles.join(` ${t('registers.form.or')} `)
}
