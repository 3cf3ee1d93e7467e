import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { RegisterDefinition } from '@/lib/registers/register'

/** What is required in the form of a row, and what must stay out of it. */
export function formLead(language: Language, register: RegisterDefinition): string {
  const t = translator(language)
  const required = register.columns.filter((column) => column.required === true)
  const titles = required.map(({ title }) => title[language])
  const fields = new Intl.ListFormat(language, { type: 'conjunction' }).format(titles)
  return `${t('registers.form.required', { fields })} ${t('registers.form.noNeighbours')}`
}
