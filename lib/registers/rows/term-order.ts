import type { Language } from '@/lib/i18n/languages'
import type { RegisterDefinition } from '../register'
import type { Vocabularies } from '../vocabulary'

/** Per column with terms, those terms in the order of their titles: how people expect a sorted list. */
export function termOrder(
  language: Language,
  register: RegisterDefinition,
  vocabularies: Vocabularies,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    register.columns.flatMap((column) =>
      column.kind === 'choice'
        ? [
            [
              column.name,
              vocabularies[column.vocabulary]
                .toSorted((one, other) => one.title[language].localeCompare(other.title[language], language))
                .map(({ id }) => id),
            ] as const,
          ]
        : [],
    ),
  )
}
