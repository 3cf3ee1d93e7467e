import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { Icon, type IconName } from './icons'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

type Look = {
  readonly kind?: ButtonKind | undefined
  readonly icon?: IconName | undefined
  readonly size?: 'normal' | 'small' | undefined
  readonly children: ReactNode
}

type ButtonProps = Look & Omit<ComponentPropsWithoutRef<'button'>, 'className' | 'children'>

/** A button; submits its form unless told otherwise. One `primary` a screen. */
export function Button({ kind = 'primary', icon, size, children, type = 'submit', ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className="button" data-kind={kind} data-size={size}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

type LinkButtonProps = Look & Omit<ComponentPropsWithoutRef<'a'>, 'className' | 'children'> & { readonly href: string }

/** A link that looks like a button: it only goes somewhere. */
export function LinkButton({ kind = 'primary', icon, size, children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} className="button" data-kind={kind} data-size={size}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  )
}
