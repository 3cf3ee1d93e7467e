'use client'
import { CheckboxField } from '../../../../_ui/choice'
import { Disclosure } from '../../../../_ui/disclosure'
import { DateField } from '../../../../_ui/field'
import { FieldGroup } from '../../../../_ui/form'
import { UploadForm, type UploadFormProps } from '../../_upload/upload-form'
import { DayFields } from '../../day-fields'

type Props = UploadFormProps & {
  /** The item, where it says that it is renewed. */
  readonly goOn: string
  readonly aboutOn: { readonly label: string; readonly hint: string }
  /** The files of the version before that may stay, each with the name of its tick. */
  readonly keep: {
    readonly legend: string
    readonly hint: string
    readonly files: readonly { readonly name: string; readonly label: string; readonly defaultChecked: boolean }[]
  }
}

/** Newer files, with the days that they are about: those of the version before, to begin with. */
export function NewVersionForm({ aboutOn, keep, ...form }: Props) {
  const { details } = form.texts
  const { periodFrom, periodUntil, endsOn } = form.values
  return (
    <UploadForm
      {...form}
      texts={{ ...form.texts, files: form.texts.file }}
      several
      together={() => true}
      fields={(look) => (
        <>
          <FieldGroup legend={keep.legend} hint={keep.hint}>
            {keep.files.map((file) => (
              <CheckboxField key={file.name} {...file} />
            ))}
          </FieldGroup>
          <DateField {...aboutOn} {...look('aboutOn')} required />
          <Disclosure summary={details.more} open={`${periodFrom}${periodUntil}${endsOn}` !== ''}>
            <DayFields texts={details} look={look} />
          </Disclosure>
        </>
      )}
    />
  )
}
