import type { ReactNode } from 'react'
import { CheckboxField } from '../../_ui/choice'
import { DateField, SelectField, TextField } from '../../_ui/field'
import type { DetailLook } from './detail-look'
import type { DetailTexts } from './detail-texts'
import { MoreFields } from './more-fields'

type Props = {
  readonly texts: DetailTexts
  readonly look: DetailLook
  /** Said at the title where it may stay empty. */
  readonly titleHint?: string
  /** Other fields, before the ones that few people need. */
  readonly children?: ReactNode
}

/** What a document is: the fields that everybody fills in, and the others behind a line that opens. */
export function DetailFields({ texts, look, titleHint, children }: Props) {
  const { defaultValue: confidential, ...confidentialLook } = look('confidential')
  return (
    <>
      <TextField
        label={texts.title}
        hint={titleHint}
        optional={titleHint === undefined ? undefined : texts.optional}
        maxLength={200}
        {...look('title')}
      />
      <SelectField label={texts.kind} options={texts.kinds} width="medium" required {...look('kind')} />
      <DateField label={texts.aboutOn} hint={texts.aboutOnHint} required {...look('aboutOn')} />
      <CheckboxField
        label={texts.confidential}
        hint={texts.confidentialHint}
        defaultChecked={confidential !== ''}
        {...confidentialLook}
      />
      {children}
      <MoreFields texts={texts} look={look} />
    </>
  )
}
