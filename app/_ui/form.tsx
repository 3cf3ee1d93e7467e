import type { ReactNode } from 'react'

/** Fields that answer one question together. */
export function FieldGroup({ legend, hint, children }: { legend: string; hint?: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="field-group">
      <legend>{legend}</legend>
      {hint && <div className="field-hint">{hint}</div>}
      {children}
    </fieldset>
  )
}

/** Fields beside each other where the screen is wide enough: two days, a number and a unit. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="field-row">{children}</div>
}

/** The buttons under a form, the primary one first. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="form-actions">{children}</div>
}
