import { Disclosure } from '../../_ui/disclosure'
import { Prose } from '../../_ui/prose'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

/** How many fit in one look; the rest is one click away. */
const most = 8

/** One thing that keeps a number from 100: where it is dealt with, and what would bring it back. */
export type OpenItem = { readonly href: string; readonly title: string; readonly hint: string }

type OpenedNumberProps = {
  readonly language: Language
  /** The number as a sentence; it is what one presses. */
  readonly sentence: string
  /** In which order the items come, and what they cost. */
  readonly lead: string
  readonly items: readonly OpenItem[]
}

/** A number that opens: what it misses. With nothing to miss it is the sentence alone. */
export function OpenedNumber({ language, sentence, lead, items }: OpenedNumberProps) {
  const t = translator(language)
  if (items.length === 0) return sentence
  return (
    <Disclosure summary={sentence}>
      <Prose>
        <p>{lead}</p>
        <ul>
          {items.slice(0, most).map(({ href, title, hint }) => (
            <li key={href}>
              <a href={href}>{title}</a>
              <div className="row-hint">{hint}</div>
            </li>
          ))}
        </ul>
        <p>
          {items.length > most && t('overview.firstOf', { shown: most, of: items.length })}{' '}
          <a href="/requirements">{t('overview.allSteps')}</a>
        </p>
      </Prose>
    </Disclosure>
  )
}
