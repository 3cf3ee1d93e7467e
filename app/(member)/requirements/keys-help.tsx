import { Disclosure } from '../../_ui/disclosure'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { verdicts } from '@/lib/requirements/assessment'

type Entry = { readonly keys: readonly [string, string?]; readonly does: string }

/** The keys of the list, in words. Who may not assess can move and search only. */
export function KeysHelp({ language, mayAssess }: { readonly language: Language; readonly mayAssess: boolean }) {
  const t = translator(language)
  const moving: readonly Entry[] = [
    { keys: ['j', '↓'], does: t('list.keys.next') },
    { keys: ['k', '↑'], does: t('list.keys.previous') },
  ]
  const changing: readonly Entry[] = [
    ...verdicts.map((verdict, index): Entry => {
      const name = t(`app.verdict.${verdict}`)
      return { keys: [String(index + 1)], does: t('list.keys.verdict', { name }) }
    }),
    { keys: ['0'], does: t('list.keys.noVerdict') },
    { keys: ['w'], does: t('list.keys.work') },
    { keys: ['u'], does: t('list.keys.undo') },
    { keys: ['x'], does: t('list.keys.select') },
  ]
  const finding: readonly Entry[] = [
    { keys: ['/'], does: t('list.search') },
    { keys: ['?'], does: t('list.keys.help') },
  ]
  return (
    <Disclosure id="list-keys" summary={t('list.keys.title')}>
      <p>{t('list.keys.lead')}</p>
      <ul className="keys">
        {[...moving, ...(mayAssess ? changing : []), ...finding].map(({ keys, does }) => (
          <li key={does}>
            <Keys keys={keys} or={t('list.keys.or')} /> {does}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function Keys({ keys: [key, other], or }: { readonly keys: Entry['keys']; readonly or: string }) {
  if (other === undefined) return <kbd>{key}</kbd>
  return (
    <>
      <kbd>{key}</kbd> {or} <kbd>{other}</kbd>
    </>
  )
}
