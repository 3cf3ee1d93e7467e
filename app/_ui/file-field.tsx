import type { ComponentPropsWithoutRef } from 'react'
import { Field, fieldAttributes, type FieldTexts } from './field'

type FileFieldProps = FieldTexts & Omit<ComponentPropsWithoutRef<'input'>, keyof FieldTexts | 'type' | 'className'>

/** The browser's own file button inside a wide zone: files may be chosen or dropped on it, both without JavaScript. */
export function FileField({ name, label, id, hint, error, optional, ...rest }: FileFieldProps) {
  const texts = { name, label, id, hint, error, optional }
  return (
    <Field texts={texts}>
      <input {...rest} {...fieldAttributes(texts)} type="file" className="file-input" />
    </Field>
  )
}
