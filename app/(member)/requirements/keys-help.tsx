import { Disclosure } from '../../_ui/disclosure'
import { Table } from '../../_ui/table'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { verdicts } from '@/lib/requirements/assessment'

/** The keys of the list, in words. Who may not assess can move and search only. */
export function KeysHelp({ language, mayAssess }: { readonly language: Language; readonly mayAssess: boolean }) {
  const t = translator(language)
  const moving = [
    { keys: ['j', '↓'], does: t('list.keys.next') },
    { keys: ['k', '↑'], does: t('list.keys.previous') },
  ]
  const changing = [
    ...verdicts.map((verdict, index) => ({
      keys: [String(index + 1)],
      does: t('list.keys.verdict', { name: t(`app.verdict.${verdict}`) }),
    })),
    { keys: ['0'], does: t('list.keys.noVerdict') },
    { keys: ['w'], does: t('list.keys.work') },
    { keys: ['u'], does: t('list.keys.undo') },
    { keys: ['x'], does: t('list.keys.select') },
  ]
  const finding = [
    { keys: ['/'], does: t('list.search') },
    { keys: ['?'], does: t('list.keys.help') },
  ]
  return (
    <Disclosure id="list-keys" summary={t('list.keys.title')}>
      <p>{t('list.keys.lead')}</p>
      <Table
        caption={t('list.keys.title')}
        captionHidden
        columns={[{ label: t('list.keys.key') }, { label: t('list.keys.does') }]}
        rows={[...moving, ...(mayAssess ? changing : []), ...finding].map(({ keys, does }) => ({
          key: does,
          cells: [<Keys key="keys" keys={keys} or={t('list.keys.or')} />, does],
        }))}
      />
    </Disclosure>
  )
}

function Keys({ keys, or }: { readonly keys: readonly string[]; readonly or: string }) {
  return keys.map((key, index) => (
    <span key={key}>
      {index > 0 && ` ${or} `}
      <kbd>{key}</kbd>
    </span>
  ))
}
