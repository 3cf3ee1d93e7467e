import type { ComponentProps } from 'react'

export type LanguageOption = { readonly code: string; readonly label: string; readonly current: boolean }

type LanguageSwitchProps = {
  readonly label: string
  readonly action: NonNullable<ComponentProps<'form'>['action']>
  readonly options: readonly LanguageOption[]
  /** Path to come back to, posted as `returnTo`. */
  readonly returnTo: string
}

/** Posts `language` and `returnTo`. The present language is plain text, each other one a button in its own language. */
export function LanguageSwitch({ label, action, options, returnTo }: LanguageSwitchProps) {
  const method = typeof action === 'string' ? 'post' : undefined
  return (
    <form className="language-switch" action={action} method={method} aria-label={label}>
      <input type="hidden" name="returnTo" value={returnTo} />
      {options.map((option) =>
        option.current ? (
          <span key={option.code} lang={option.code} aria-current="true">
            {option.label}
          </span>
        ) : (
          <button key={option.code} name="language" value={option.code} lang={option.code}>
            {option.label}
          </button>
        ),
      )}
    </form>
  )
}
