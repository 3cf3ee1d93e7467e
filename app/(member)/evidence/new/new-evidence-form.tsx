'use client'
import { TextArea, TextField } from '../../../_ui/field'
import { CheckboxField, RadioGroup } from '../../../_ui/choice'
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
  /** Whether several files are one item or an item each. */
  readonly as: { readonly legend: string; readonly hint: string; readonly each: string; readonly one: string }
}

/** New items: one for every file with what they have in common, or one of all the files. */
export function NewEvidenceForm({ place, as, ...form }: Props) {
  const { texts } = form
  const { optional } = texts.details
  const hydrated = useInBrowser()
  return (
    <UploadForm
      {...form}
      several
      together={(data) => data.get('as') === 'one'}
      fields={(look) => (
        <>
          <RadioGroup
            name="as"
            legend={as.legend}
            hint={as.hint}
            defaultValue="each"
            options={[
              { value: 'each', label: as.each },
              { value: 'one', label: as.one },
            ]}
          />
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
