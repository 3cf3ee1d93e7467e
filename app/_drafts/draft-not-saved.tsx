'use client'
import { useEffect } from 'react'
import { unmarkSent } from './unmark-sent'

/** On a page that tells that nothing was saved: what was typed in the form before it is kept. */
export function DraftNotSaved() {
  useEffect(unmarkSent, [])
  return null
}
