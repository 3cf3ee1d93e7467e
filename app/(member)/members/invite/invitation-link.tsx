'use client'
import { useRef, useState } from 'react'
import { Button, LinkButton } from '../../../_ui/button'
import { TextField } from '../../../_ui/field'
import { FormActions } from '../../../_ui/form'
import { Stack } from '../../../_ui/layout'
import { Notice } from '../../../_ui/notice'
import { useInBrowser } from '../../../_ui/use-in-browser'

export type LinkTexts = {
  readonly ready: string
  readonly link: string
  readonly linkHint: string
  readonly copy: string
  readonly copied: string
  readonly how: string
  readonly another: string
  readonly toMembers: string
}

type InvitationLinkProps = {
  readonly told: { readonly name: string; readonly email: string; readonly link: string }
  readonly texts: LinkTexts
}

/** A fresh link, in a field to copy from: by hand, or by the button where there is JavaScript. */
export function InvitationLink({ told, texts }: InvitationLinkProps) {
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
      <Stack gap="lg">
        <Notice tone="success" title={texts.ready} live="status">
          <p>{texts.how}</p>
        </Notice>
        <TextField
          label={`${texts.link}: ${told.name} (${told.email})`}
          hint={texts.linkHint}
          name="link"
          value={told.link}
          readOnly
          spellCheck={false}
        />
      </Stack>
      <FormActions>
        {scripted && (
          <Button type="button" onClick={copy}>
            {texts.copy}
          </Button>
        )}
        <LinkButton kind="secondary" href="/members">
          {texts.toMembers}
        </LinkButton>
        <a href="/members/invite">{texts.another}</a>
      </FormActions>
      <p role="status">{copied && texts.copied}</p>
    </div>
  )
}
