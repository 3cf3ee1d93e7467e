import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

type Asked = { readonly fictional: boolean; readonly language: Language }

/** What stands above the rows of a file with made-up data (product rules, Exports); undefined for real data. */
export function fictionalLine({ fictional, language }: Asked): string | undefined {
  const t = translator(language)
  return fictional ? `${t('app.fictionalShort')}. ${t('app.fictional')}` : undefined
}

/** The kind of a file as its name begins; made-up data says so first. */
export function fictionalKind(kind: string, { fictional, language }: Asked): string {
  return fictional ? `${translator(language)('app.fictionalShort').toLowerCase()}-${kind}` : kind
}
