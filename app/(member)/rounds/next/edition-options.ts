import type { Option } from '../../../_ui/field'
import type { EditionHead } from '@/lib/framework/edition-head'
import { editionLabel } from '@/lib/framework/edition-label'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

/** The edition of the round before, and the ones that were published after it. */
export function editionOptions(
  language: Language,
  editions: readonly EditionHead[],
  currentId: string,
): readonly Option[] {
  const t = translator(language)
  const current = editions.find(({ id }) => id === currentId)
  const publishedAt = current?.publishedAt ?? null
  const later = editions.filter(
    (one) => publishedAt !== null && one.publishedAt !== null && one.publishedAt > publishedAt,
  )
  const named = ({ title, version }: EditionHead) => ({
    title: title[language],
    version: editionLabel(language, version),
  })
  return [
    ...(current === undefined ? [] : [{ value: currentId, label: t('next-round.edition.now', named(current)) }]),
    ...later.map((one) => ({ value: one.id, label: t('next-round.edition.other', named(one)) })),
  ]
}
