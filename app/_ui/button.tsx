import type { ComponentPropsWithoutRef } from 'react'
import { Icon, type IconName } from './icons'
import { PlainButton, type ButtonLook } from './plain-button'

type Look = ButtonLook & { readonly icon?: IconName | undefined }

type ButtonProps = Look & Omit<ComponentPropsWithoutRef<'button'>, 'className' | 'children'>

/** A button; submits its form unless told otherwise. One `primary` a screen. */
export function Button({ icon, children, ...rest }: ButtonProps) {
  return (
    <PlainButton {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </PlainButton>
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
