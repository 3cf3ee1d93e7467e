import { translator } from '@/lib/i18n/translate'
import type { ShownBulk } from './shown-bulk'

/** The way to the list as it was seen. */
export function back({ language, listQuery }: Pick<ShownBulk, 'language' | 'listQuery'>) {
  return {
    href: listQuery === '' ? '/requirements' : `/requirements?${listQuery}`,
    label: translator(language)('bulk.backToList'),
  }
}
