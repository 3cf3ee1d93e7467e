import { filledIn } from '../_ui/filled-in'
import { Button } from '../_ui/button'
import { Cluster } from '../_ui/layout'
import { DescriptionList } from '../_ui/list'
import { Notice } from '../_ui/notice'
import type { Draft } from './draft'
import type { DraftTexts } from './draft-texts'
import { momentText } from './moment-text'

type DraftOfferProps = {
  readonly draft: Draft
  readonly texts: DraftTexts
  readonly onRestore: () => void
  readonly onDiscard: () => void
}

/** What somebody typed here before and did not save, to read before choosing what happens to it. */
export function DraftOffer({ draft, texts, onRestore, onDiscard }: DraftOfferProps) {
  return (
    <Notice
      tone="info"
      title={filledIn(texts.title, { moment: momentText(draft.at, document.documentElement.lang) })}
      level={3}
      live="status"
    >
      <DescriptionList
        facts={draft.fields.map(({ label, name, shown }) => ({
          term: label || name,
          value: <span className="draft-text">{shown || texts.empty}</span>,
        }))}
      />
      <Cluster>
        <Button type="button" kind="secondary" size="small" onClick={onRestore}>
          {texts.restore}
        </Button>
        <Button type="button" kind="quiet" size="small" onClick={onDiscard}>
          {texts.discard}
        </Button>
      </Cluster>
    </Notice>
  )
}
