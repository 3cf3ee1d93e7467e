import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { Icon } from './icons'

export type FieldTexts = {
  readonly name: string
  readonly label: string
  /** Address of the field on the page and for `ErrorSummary`; the name unless told otherwise. */
  readonly id?: string | undefined
  readonly hint?: ReactNode
  readonly error?: string | undefined
  /** "(niet verplicht)", shown after the label. */
  readonly optional?: string | undefined
}

export type FieldWidth = 'full' | 'medium' | 'short'

/** What ties a control to its hint and error; also for controls outside this file. */
export function fieldAttributes({ name, id = name, hint, error }: FieldTexts) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return { id, name, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined }
}

/** Label, hint, the control, and the error right above it. */
export function Field({ texts, children }: { texts: FieldTexts; children: ReactNode }) {
  const { name, id = name, label, hint, error, optional } = texts
  return (
    <div className="field" data-invalid={error ? true : undefined}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="field-optional"> {optional}</span>}
      </label>
      {hint && (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {children}
    </div>
  )
}

export function FieldError({ id, children }: { id: string; children: string }) {
  return (
    <p className="field-error" id={id}>
      <Icon name="problem" />
      <span>{children}</span>
    </p>
  )
}

type Own = FieldTexts & { readonly width?: FieldWidth | undefined }
type TextFieldProps = Own & Omit<ComponentPropsWithoutRef<'input'>, keyof Own | 'className'>

/** One line of text. Give `type`, `autoComplete` and `inputMode` where they help. */
export function TextField({ name, label, id, hint, error, optional, width, ...rest }: TextFieldProps) {
  const texts = { name, label, id, hint, error, optional }
  return (
    <Field texts={texts}>
      <input type="text" {...rest} {...fieldAttributes(texts)} className="input" data-width={width} />
    </Field>
  )
}

/** A day, as the browser's own date field; its value is `jjjj-mm-dd`. */
export function DateField(props: Omit<TextFieldProps, 'type' | 'width'>) {
  return <TextField {...props} type="date" width="short" />
}

type TextAreaProps = FieldTexts & Omit<ComponentPropsWithoutRef<'textarea'>, keyof FieldTexts | 'className'>

export function TextArea({ name, label, id, hint, error, optional, rows = 5, ...rest }: TextAreaProps) {
  const texts = { name, label, id, hint, error, optional }
  return (
    <Field texts={texts}>
      <textarea rows={rows} {...rest} {...fieldAttributes(texts)} className="input" />
    </Field>
  )
}

export type Option = { readonly value: string; readonly label: string; readonly disabled?: boolean | undefined }

type SelectFieldProps = Own & { readonly options: readonly Option[] } & Omit<
    ComponentPropsWithoutRef<'select'>,
    keyof Own | 'className'
  >

export function SelectField({ name, label, id, hint, error, optional, width, options, ...rest }: SelectFieldProps) {
  const texts = { name, label, id, hint, error, optional }
  return (
    <Field texts={texts}>
      <select {...rest} {...fieldAttributes(texts)} className="select" data-width={width}>
        <Options options={options} />
      </select>
    </Field>
  )
}

export function Options({ options }: { options: readonly Option[] }) {
  return options.map((option) => (
    <option key={option.value} value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  ))
}
