import { DateField } from '../../_ui/field'
import { FieldGroup, FieldRow } from '../../_ui/form'
import type { DetailLook } from './detail-look'
import type { DetailTexts } from './detail-texts'

/** The days that few documents have: a period, and an end that the document itself names. */
export function DayFields({ texts, look }: { texts: DetailTexts; look: DetailLook }) {
  return (
    <>
      <FieldGroup legend={texts.period} hint={texts.periodHint}>
        <FieldRow>
          <DateField label={texts.periodFrom} {...look('periodFrom')} />
          <DateField label={texts.periodUntil} {...look('periodUntil')} />
        </FieldRow>
      </FieldGroup>
      <DateField label={texts.endsOn} hint={texts.endsOnHint} {...look('endsOn')} />
    </>
  )
}
