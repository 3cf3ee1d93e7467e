import { formatShortDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import type { LoadedLog } from './load'

type Asked = Pick<LoadedLog, 'language' | 'filter' | 'people'>

/** What is searched for, in the words of the form: "Eis of bewijsstuk: convenant, Soort: Antwoorden". */
export function filterText({ language, filter, people }: Asked): string {
  const t = translator(language)
  const { person, item, kind, from, until, batch } = filter
  const name =
    person === 'system'
      ? t('log-page.filter.system')
      : (people.find(({ id }) => id === person)?.name ?? t('log-page.somebody'))
  const asked = [
    ...(person === null ? [] : [[t('log-page.filter.person'), name]]),
    ...(item === '' ? [] : [[t('log-page.filter.item'), item]]),
    ...(kind === null ? [] : [[t('log-page.filter.kind'), t(`log-page.kind.${kind}`)]]),
    ...(from === null ? [] : [[t('log-page.filter.from'), formatShortDay(from, language)]]),
    ...(until === null ? [] : [[t('log-page.filter.until'), formatShortDay(until, language)]]),
    ...(batch === null ? [] : [[t('log-page.filter.oneChange')]]),
  ]
  return asked.map((words) => words.join(': ')).join(', ')
}
