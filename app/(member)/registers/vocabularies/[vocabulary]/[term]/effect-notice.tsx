import { Notice } from '../../../../../_ui/notice'
import { Cell, Table } from '../../../../../_ui/table'
import type { ShownEffect } from '../../shown-effects'
import type { TermTexts } from './term-texts'

type Props = { readonly effects: readonly ShownEffect[]; readonly texts: TermTexts['effect'] }

/** Which figures change, from what to what, while nothing has been saved yet. */
export function EffectNotice({ effects, texts }: Props) {
  return (
    <Notice tone={effects.length === 0 ? 'info' : 'warning'} title={texts.title} live="status">
      <p>{texts.lead}</p>
      {effects.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <Table
          caption={texts.title}
          captionHidden
          columns={[{ label: texts.indicator }, { label: texts.now, kind: 'day' }, { label: texts.then, kind: 'day' }]}
          rows={effects.map(({ id, title, from, to, standing }) => ({
            key: id,
            cells: [
              standing === null ? (
                title
              ) : (
                <Cell key="title" hint={standing}>
                  {title}
                </Cell>
              ),
              from,
              to,
            ],
          }))}
        />
      )}
    </Notice>
  )
}
