import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { fieldAttributes, FieldError, type FieldTexts } from './field'

type CheckboxFieldProps = Omit<FieldTexts, 'optional'> &
  Omit<ComponentPropsWithoutRef<'input'>, keyof FieldTexts | 'type' | 'className'>

/** One thing to tick, with its text beside it. */
export function CheckboxField({ name, label, id, hint, error, ...rest }: CheckboxFieldProps) {
  const attributes = fieldAttributes({ name, label, id, hint, error })
  return (
    <div className="choice-field" data-invalid={error ? true : undefined}>
      {error && <FieldError id={`${attributes.id}-error`}>{error}</FieldError>}
      <Choice {...rest} {...attributes} type="checkbox" label={label} hint={hint} />
    </div>
  )
}

export type RadioOption = { readonly value: string; readonly label: string; readonly hint?: string | undefined }

type RadioGroupProps = {
  readonly name: string
  readonly legend: string
  readonly options: readonly RadioOption[]
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly defaultValue?: string | undefined
  readonly required?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** Beside each other instead of below each other, for two or three short words. */
  readonly inline?: boolean | undefined
}

/** One choice out of a few. The first option has the id of the group's name, so that an error can link to it. */
export function RadioGroup(props: RadioGroupProps) {
  const { name, legend, options, hint, error, defaultValue, required, disabled, inline } = props
  const described = fieldAttributes({ name, label: legend, hint, error })['aria-describedby']
  return (
    <fieldset className="field" aria-describedby={described} data-invalid={error ? true : undefined}>
      <legend>{legend}</legend>
      {hint && (
        <div className="field-hint" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      {error && <FieldError id={`${name}-error`}>{error}</FieldError>}
      <div className="choices" data-inline={inline || undefined}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            id={index === 0 ? name : `${name}-${option.value}`}
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={option.value === defaultValue}
            required={required}
            disabled={disabled}
            label={option.label}
            hint={option.hint}
          />
        ))}
      </div>
    </fieldset>
  )
}

type ChoiceProps = ComponentPropsWithoutRef<'input'> & { id: string; label: string; hint?: ReactNode }

function Choice({ label, hint, ...input }: ChoiceProps) {
  const hintId = hint ? `${input.id}-hint` : undefined
  return (
    <div className="choice">
      <input aria-describedby={hintId} {...input} />
      <label htmlFor={input.id}>{label}</label>
      {hint && (
        <div className="field-hint" id={hintId}>
          {hint}
        </div>
      )}
    </div>
  )
}
