import { CheckboxField, RadioGroup } from '../../../_ui/choice'
import type { Success } from '@/lib/registers/care/term'
import type { MeaningTexts } from './meaning-texts'

type Props = {
  readonly texts: MeaningTexts
  readonly positive: Success
  readonly handled: boolean
  readonly error?: string | undefined
}

/** What an outcome says of success, and whether the case was handled. */
export function MeaningFields({ texts, positive, handled, error }: Props) {
  return (
    <>
      <RadioGroup
        name="positive"
        legend={texts.positive}
        options={texts.choices}
        defaultValue={positive}
        error={error}
      />
      <CheckboxField name="handled" label={texts.handled} hint={texts.handledHint} defaultChecked={handled} />
    </>
  )
}
