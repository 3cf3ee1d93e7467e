'use client'
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import { onTopOf, type Draft, type DraftField } from './draft'
import type { DraftStore } from './draft-store'
import { differsFrom, fillIn, typedIn } from './form-fields'
import { markSent, savedBeforeThis } from './sent'
import { unmarkSent } from './unmark-sent'

/** How the sending of a form ended. */
export type Ended = { readonly ok: boolean; readonly attempt: number }

type Kept = {
  readonly form: string
  readonly subject: string
  readonly state: Ended | undefined
  /** Whether the form is on its way at this moment. */
  readonly pending: boolean
  readonly was?: Readonly<Record<string, string>>
  readonly onRestore?: (draft: Draft) => void
}

/** Keeps a moment after the last letter, in milliseconds, and at once when the page may be left. */
const afterTyping = 400

/** Keeps what is typed in the form around this place, and finds what was kept. */
export function useKeptDraft(place: RefObject<HTMLElement | null>, store: DraftStore | null, kept: Kept) {
  const { state } = kept
  const attempt = state?.attempt ?? 0
  // What is said of a draft holds until the form is saved.
  const [held, setHeld] = useState<{ readonly draft: Draft | null; readonly attempt: number } | null>(null)
  const holds = held !== null && !(state?.ok && attempt > held.attempt)
  const offered = holds ? held.draft : null
  const restored = holds && held.draft === null
  const touched = useRef(new Set<string>())
  const subject = `${kept.form} ${kept.subject}`
  const formHere = () => place.current?.closest('form') ?? null

  const keepNow = useEffectEvent(() => {
    const form = formHere()
    if (form === null || store === null) return
    const fields: readonly DraftField[] = onTopOf(offered?.fields ?? [], typedIn(form, touched.current))
    for (const { name } of fields) touched.current.add(name)
    if (fields.length > 0) void store.keep(subject, { fields, was: kept.was ?? {} })
  })

  const forget = () => {
    touched.current.clear()
    void store?.forget(subject)
  }

  const offer = useEffectEvent((draft: Draft | null) => {
    const form = formHere()
    if (draft === null || form === null) return
    // A form that was refused shows what was typed by itself, and goes on keeping it.
    if (state?.ok === false) return draft.fields.forEach(({ name }) => touched.current.add(name))
    if (!differsFrom(form, draft.fields)) return forget()
    setHeld({ draft, attempt })
    // What is offered must be seen, also where its form hides behind a line that opens.
    place.current?.closest('details')?.setAttribute('open', '')
  })

  useEffect(() => {
    const form = place.current?.closest('form') ?? null
    if (store === null || form === null) return
    if (savedBeforeThis(subject)) {
      unmarkSent()
      void store.forget(subject)
    }
    void store.find<Omit<Draft, 'at'>>(subject).then((found) => offer(found && { ...found.content, at: found.at }))
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(keepNow, afterTyping)
    }
    const atOnce = () => {
      if (timer === undefined) return
      clearTimeout(timer)
      timer = undefined
      keepNow()
    }
    const send = () => {
      atOnce()
      markSent(subject)
    }
    // Somebody may have typed before this code was there to hear it.
    if (typedIn(form, new Set()).length > 0) soon()
    form.addEventListener('input', soon)
    form.addEventListener('submit', send)
    document.addEventListener('visibilitychange', atOnce)
    window.addEventListener('pagehide', atOnce)
    return () => {
      clearTimeout(timer)
      form.removeEventListener('input', soon)
      form.removeEventListener('submit', send)
      document.removeEventListener('visibilitychange', atOnce)
      window.removeEventListener('pagehide', atOnce)
    }
  }, [place, store, subject])

  const ok = state?.ok
  const ended = useEffectEvent((saved: boolean) => {
    unmarkSent()
    if (saved) forget()
  })
  useEffect(() => {
    if (ok !== undefined) ended(ok)
  }, [ok, attempt])

  // A form that led to another place on this page told nothing, and so was saved.
  const { pending } = kept
  const sentAt = useRef<number | null>(null)
  const arrived = useEffectEvent(() => {
    const told = sentAt.current !== attempt
    sentAt.current = pending ? attempt : null
    if (!pending && !told) ended(true)
  })
  useEffect(() => arrived(), [pending])

  return {
    offered,
    restored,
    restore: () => {
      const form = formHere()
      if (form === null || offered === null) return
      if (kept.onRestore === undefined) fillIn(form, offered)
      else kept.onRestore(offered)
      setHeld({ draft: null, attempt })
      // The button that was pressed is gone.
      place.current?.focus()
    },
    discard: () => {
      forget()
      setHeld(null)
      place.current?.focus()
    },
  }
}
