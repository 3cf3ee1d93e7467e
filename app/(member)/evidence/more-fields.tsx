import { Disclosure } from '../../_ui/disclosure'
import { TextArea, TextField } from '../../_ui/field'
import { DayFields } from './day-fields'
import { needsMore, type DetailLook } from './detail-look'
import type { DetailTexts } from './detail-texts'

/** What few documents need, behind a line that opens. */
export function MoreFields({ texts, look }: { texts: DetailTexts; look: DetailLook }) {
  return (
    <Disclosure summary={texts.more} open={needsMore(look)}>
      <DayFields texts={texts} look={look} />
      <TextField label={texts.source} hint={texts.sourceHint} maxLength={500} {...look('source')} />
      <TextField label={texts.obtained} hint={texts.obtainedHint} maxLength={500} {...look('obtained')} />
      <TextArea
        label={texts.redactionNote}
        hint={texts.redactionNoteHint}
        rows={2}
        maxLength={2000}
        {...look('redactionNote')}
      />
    </Disclosure>
  )
}
