import { CheckboxField } from '../../../_ui/choice'
import { SelectField, TextArea, TextField } from '../../../_ui/field'
import { FieldGroup, FieldRow } from '../../../_ui/form'
import { proofField } from '@/lib/framework/requirement-form'
import type { RequirementLook } from './requirement-look'
import type { RequirementTexts } from './requirement-texts'

type Props = { readonly place: number; readonly look: RequirementLook; readonly texts: RequirementTexts }

/** One kind of proof that is asked, or the empty row for a new one. */
export function ProofFields({ place, look, texts }: Props) {
  const isNew = look.isNew(place)
  const hint = isNew ? texts.proofNewHint : place === 0 ? texts.proofHint : undefined
  return (
    <FieldGroup legend={isNew ? texts.proofNew : (texts.proofs[place] ?? texts.proof)} hint={hint}>
      <input type="hidden" name={proofField(place, 'Id')} value={look.value(proofField(place, 'Id'))} />
      <TextArea label={texts.shows} rows={2} {...look.field(proofField(place, 'Nl'))} />
      <FieldRow>
        <SelectField
          label={texts.kind}
          options={texts.kinds}
          width="medium"
          {...look.field(proofField(place, 'Kind'))}
        />
        <TextField
          label={texts.age}
          inputMode="numeric"
          width="short"
          {...look.field(proofField(place, 'Age'), texts.ageHint)}
        />
      </FieldRow>
      <CheckboxField label={texts.required} {...look.tick(proofField(place, 'Required'))} />
      {!isNew && <CheckboxField label={texts.remove} {...look.tick(proofField(place, 'Remove'))} />}
    </FieldGroup>
  )
}
