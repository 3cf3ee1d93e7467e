'use client'
import { useRef, useState } from 'react'
import { Button, LinkButton } from '../../../_ui/button'
import { TextField } from '../../../_ui/field'
import { FormActions } from '../../../_ui/form'
import { Notice } from '../../../_ui/notice'
import { useInBrowser } from '../../../_ui/use-in-browser'

export type FreshLinkTexts = Readonly<
  Record<'ready' | 'how' | 'address' | 'addressHint' | 'copy' | 'copied' | 'mail' | 'done', string>
>

type FreshLinkProps = {
  readonly told: { readonly link: string; readonly mail: string }
  readonly back: string
  readonly texts: FreshLinkTexts
}

/** A fresh personal link, to copy or to send from the reader's own mail program. */
export function FreshLink({ told, back, texts }: FreshLinkProps) {
  const [copied, setCopied] = useState(false)
  const scripted = useInBrowser()
  const place = useRef<HTMLDivElement>(null)
  const copy = async () => {
    place.current?.querySelector('input')?.select()
    // Browsers offer the clipboard over https and on localhost only; the older way works on any address.
    if (navigator.clipboard === undefined) document.execCommand('copy')
    else await navigator.clipboard.writeText(told.link)
    setCopied(true)
  }
  return (
    <div ref={place}>
      <Notice tone="success" title={texts.ready} live="status">
        <p>{texts.how}</p>
      </Notice>
      <TextField
        label={texts.address}
        hint={texts.addressHint}
        name="link"
        value={told.link}
        readOnly
        spellCheck={false}
      />
      <FormActions>
        {scripted && (
          <Button type="button" onClick={copy}>
            {texts.copy}
          </Button>
        )}
        <LinkButton kind="secondary" href={told.mail}>
          {texts.mail}
        </LinkButton>
        <a href={back}>{texts.done}</a>
      </FormActions>
      <p role="status">{copied && texts.copied}</p>
    </div>
  )
}
