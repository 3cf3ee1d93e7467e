'use client'
import { useEffect } from 'react'
import { throwAwayAll } from './draft-places'
import { unmarkSent } from './unmark-sent'

/**
 * On the page to sign in: after signing out nothing that was typed stays behind. Whoever comes here because the session
 * ended finds it back after signing in, so a form that was on its way counts as not saved.
 */
export function ForgetDrafts({ signedOut }: { readonly signedOut: boolean }) {
  useEffect(() => {
    unmarkSent()
    if (signedOut) throwAwayAll(localStorage)
  }, [signedOut])
  return null
}
