'use client'
import { Disclosure } from '../../../../_ui/disclosure'
import { DateField } from '../../../../_ui/field'
import { UploadForm, type UploadFormProps } from '../../_upload/upload-form'
import { DayFields } from '../../day-fields'

type Props = UploadFormProps & { readonly aboutOn: { readonly label: string; readonly hint: string } }

/** A newer file, with the days that it is about: those of the version before it, to begin with. */
export function NewVersionForm({ aboutOn, ...form }: Props) {
  const { details } = form.texts
  const { periodFrom, periodUntil, endsOn } = form.values
  return (
    <UploadForm
      {...form}
      several={false}
      fields={(look) => (
        <>
          <DateField {...aboutOn} {...look('aboutOn')} required />
          <Disclosure summary={details.more} open={`${periodFrom}${periodUntil}${endsOn}` !== ''}>
            <DayFields texts={details} look={look} />
          </Disclosure>
        </>
      )}
    />
  )
}
