import { CheckboxField, RadioGroup } from '../../../_ui/choice'
import { DateField, FieldError, SelectField, TextArea, TextField } from '../../../_ui/field'
import { FieldGroup } from '../../../_ui/form'
import { codeField, otherCodes } from '@/lib/registers/rows/row-form'
import type { RowField, RowFieldGroup, RowFormTexts } from './form-fields'

type Look = {
  /** What each field holds, by its name. */
  readonly filled: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string | undefined>>
  /** The field in which typing begins. */
  readonly focus: string | null
}

type Props = { readonly groups: readonly RowFieldGroup[]; readonly look: Look; readonly texts: RowFormTexts }

/** The fields of a row, in groups where there are many. */
export function RowFields({ groups, look, texts }: Props) {
  return groups.map(({ legend, fields }) => {
    const shown = (
      <div key="fields" className="row-fields">
        {fields.map((field) => (
          <OneField key={field.name} {...{ field, look, texts }} />
        ))}
      </div>
    )
    return legend === null ? (
      shown
    ) : (
      <FieldGroup key={legend} legend={legend}>
        {shown}
      </FieldGroup>
    )
  })
}

type FieldProps = { readonly field: RowField; readonly look: Look; readonly texts: RowFormTexts }

function OneField({ field, look, texts }: FieldProps) {
  const { name, label, hint, longest, options } = field
  const { filled, errors, focus } = look
  const common = { name, label, hint, error: errors[name], autoFocus: focus === name, defaultValue: filled[name] ?? '' }
  switch (field.kind) {
    case 'text':
      return <TextField {...common} maxLength={longest} autoComplete="off" />
    case 'long-text':
      return <TextArea {...common} maxLength={longest} rows={4} />
    case 'day':
      return <DateField {...common} />
    case 'whole':
    case 'number':
      return (
        <TextField
          {...common}
          {...{ inputMode: field.kind === 'whole' ? 'numeric' : 'decimal', width: 'short', autoComplete: 'off' }}
        />
      )
    case 'choice':
      return <SelectField {...common} width="medium" options={options} />
    case 'flag':
      return (
        <RadioGroup
          {...{ name, legend: label, hint, error: errors[name], options, defaultValue: filled[name] ?? '' }}
          inline
        />
      )
    case 'code':
      return (
        <div>
          <TextField {...common} {...{ width: 'medium', autoComplete: 'off', list: `${name}-known`, maxLength: 20 }} />
          <datalist id={`${name}-known`}>
            {options.map(({ value, label: text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </datalist>
        </div>
      )
    case 'codes':
      return <CodesField {...{ field, look, texts }} />
  }
}

/** Mediators to tick, with a line for codes that the register does not have. */
function CodesField({ field: { name, label, options }, look: { filled, errors }, texts }: FieldProps) {
  const error = errors[name]
  return (
    <fieldset className="field" id={name} data-invalid={error ? true : undefined}>
      <legend>{label}</legend>
      {error && <FieldError id={`${name}-error`}>{error}</FieldError>}
      {options.length > 0 && (
        <div className="code-choices">
          {options.map((option) => {
            const box = codeField(name, option.value)
            return (
              <CheckboxField key={option.value} name={box} label={option.label} defaultChecked={filled[box] === 'on'} />
            )
          })}
        </div>
      )}
      <TextField
        {...{ name: otherCodes(name), label: texts.otherCodes, hint: texts.otherCodesHint }}
        {...{ width: 'medium', autoComplete: 'off', defaultValue: filled[otherCodes(name)] ?? '' }}
      />
    </fieldset>
  )
}
