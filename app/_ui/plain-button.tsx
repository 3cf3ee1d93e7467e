import type { ComponentPropsWithoutRef, ReactNode } from 'react'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

export type ButtonLook = {
  readonly kind?: ButtonKind | undefined
  readonly size?: 'normal' | 'small' | undefined
  readonly children: ReactNode
}

type PlainButtonProps = ButtonLook & Omit<ComponentPropsWithoutRef<'button'>, 'className' | 'children'>

/** A button without a drawing, for what every page brings to the browser: the drawings are half the weight of that. */
export function PlainButton({ kind = 'primary', size, children, type = 'submit', ...rest }: PlainButtonProps) {
  return (
    <button {...rest} type={type} className="button" data-kind={kind} data-size={size}>
      {children}
    </button>
  )
}
