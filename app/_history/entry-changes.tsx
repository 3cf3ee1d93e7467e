import { Icon } from '../_ui/icons'
import { DescriptionList } from '../_ui/list'
import { VisuallyHidden } from '../_ui/visually-hidden'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { ShownChange } from '@/lib/log/changes'
import { isLong } from './is-long'
import { TextChange } from './text-change'

type Props = { readonly language: Language; readonly changes: readonly ShownChange[] }

/** What an entry changed, field by field, from before to after. */
export function EntryChanges({ language, changes }: Props) {
  return (
    <div className="entry-changes">
      <DescriptionList
        facts={changes.map((change) => ({ term: change.label, value: <Change language={language} {...change} /> }))}
      />
    </div>
  )
}

function Change({ language, from, to }: ShownChange & { readonly language: Language }) {
  const t = translator(language)
  if (from === undefined) return to
  if (isLong(from, to)) {
    return <TextChange before={from} after={to} labels={{ before: t('history.before'), after: t('history.after') }} />
  }
  return (
    <span className="value-change">
      <VisuallyHidden>{t('history.before')}: </VisuallyHidden>
      <del>{from}</del> <Icon name="arrow-right" />
      <VisuallyHidden> {t('history.after')}: </VisuallyHidden>
      <ins>{to}</ins>
    </span>
  )
}
