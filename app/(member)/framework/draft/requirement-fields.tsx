import { Disclosure } from '../../../_ui/disclosure'
import { SelectField, TextArea, TextField } from '../../../_ui/field'
import { FieldGroup, FieldRow } from '../../../_ui/form'
import { proofField } from '@/lib/framework/requirement-form'
import { ProofFields } from './proof-fields'
import type { RequirementLook } from './requirement-look'
import type { RequirementTexts } from './requirement-texts'

type Props = { readonly look: RequirementLook; readonly texts: RequirementTexts }

/** Everything of a requirement that can be written: Dutch first, the English folded away below. */
export function RequirementFields({ look, texts }: Props) {
  const places = Array.from({ length: look.rows }, (_, place) => place)
  return (
    <>
      <FieldGroup legend={texts.text}>
        <TextField label={texts.titleNl} maxLength={200} {...look.field('titleNl')} />
        <TextArea label={texts.descriptionNl} rows={4} {...look.field('descriptionNl')} />
        <FieldRow>
          <SelectField label={texts.level} options={texts.levels} width="medium" {...look.field('level')} />
          <TextField
            label={texts.question}
            width="short"
            maxLength={40}
            {...look.field('question', texts.questionHint)}
          />
        </FieldRow>
      </FieldGroup>
      <FieldGroup legend={texts.help} hint={texts.helpHint}>
        {(['plainNl', 'exampleNl', 'whomNl'] as const).map((name) => (
          <TextArea key={name} label={texts[name]} optional={texts.optional} rows={2} {...look.field(name)} />
        ))}
      </FieldGroup>
      {places.map((place) => (
        <ProofFields key={place} place={place} look={look} texts={texts} />
      ))}
      <Disclosure id="english" summary={texts.english} open={look.isEnglishOpen}>
        <p>{texts.englishHint}</p>
        <TextField label={texts.titleEn} optional={texts.optional} {...english(look, texts, 'titleEn')} />
        {(['descriptionEn', 'plainEn', 'exampleEn', 'whomEn'] as const).map((name) => (
          <TextArea key={name} label={texts[name]} optional={texts.optional} rows={2} {...english(look, texts, name)} />
        ))}
        {places.map((place) => (
          <TextField
            key={place}
            label={look.isNew(place) ? texts.showsNewEn : (texts.showsEn[place] ?? '')}
            optional={texts.optional}
            {...english(look, texts, proofField(place, 'En'))}
          />
        ))}
      </Disclosure>
    </>
  )
}

/** An empty English field says what stands there now: the Dutch text, where there is one. */
function english(look: RequirementLook, texts: RequirementTexts, name: string) {
  const hasDutch = look.value(name.replace(/En$/, 'Nl')) !== ''
  return look.field(name, hasDutch && look.value(name) === '' ? texts.sameAsDutch : undefined)
}
