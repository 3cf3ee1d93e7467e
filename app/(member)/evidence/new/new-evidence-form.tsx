'use client'
import { TextArea, TextField } from '../../../_ui/field'
import { CheckboxField } from '../../../_ui/choice'
import { useInBrowser } from '../../../_ui/use-in-browser'
import { DetailFields } from '../detail-fields'
import { UploadForm, type UploadFormProps } from '../_upload/upload-form'

type Props = UploadFormProps & {
  /** Asked when the expectation is known: where in the document it is, and what can be seen there. */
  readonly place: {
    readonly pages: string
    readonly pagesHint: string
    readonly shows: string
  } | null
}

/** New items: one for every file, with what they have in common. */
export function NewEvidenceForm({ place, ...form }: Props) {
  const { texts } = form
  const { optional } = texts.details
  const hydrated = useInBrowser()
  return (
    <UploadForm
      {...form}
      several
      fields={(look) => (
        <>
          {!hydrated && <CheckboxField name="again" label={texts.again} />}
          <DetailFields texts={texts.details} look={look} titleHint={texts.titleHint}>
            {place && (
              <>
                <TextField
                  name="pages"
                  label={place.pages}
                  hint={place.pagesHint}
                  optional={optional}
                  width="short"
                  maxLength={100}
                />
                <TextArea name="shows" label={place.shows} optional={optional} rows={2} maxLength={1000} />
              </>
            )}
          </DetailFields>
        </>
      )}
    />
  )
}
