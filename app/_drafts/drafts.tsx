'use client'
import { usePathname } from 'next/navigation'
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import { throwAwayOld } from './draft-places'
import type { DraftStore } from './draft-store'
import type { DraftTexts } from './draft-texts'
import { savedElsewhere } from './sent'
import { storeOnDemand } from './store-on-demand'
import { unmarkSent } from './unmark-sent'

type DraftKeeping = { readonly store: DraftStore; readonly texts: DraftTexts }

const Keeping = createContext<DraftKeeping | null>(null)

/** Where drafts are kept, and what is said of them; null in a browser that cannot keep them safely. */
export function useDrafts(): DraftKeeping | null {
  return useContext(Keeping)
}

type DraftsProps = { readonly keyText: string; readonly texts: DraftTexts; readonly children: ReactNode }

/** Lets the forms inside keep what is typed in them until it is saved. */
export function Drafts({ keyText, texts, children }: DraftsProps) {
  const [store] = useState(() => storeFor(keyText))
  const path = usePathname()
  useEffect(() => {
    if (store === null || path.startsWith('/sign-in')) return
    throwAwayOld(localStorage, Date.now())
    const saved = savedElsewhere(path)
    if (saved === null) return
    unmarkSent()
    void store.forget(saved)
  }, [store, path])
  return <Keeping value={store && { store, texts }}>{children}</Keeping>
}

/** Browsers close texts for pages over https and on the computer itself only; elsewhere nothing is kept. */
function storeFor(keyText: string): DraftStore | null {
  if (typeof window === 'undefined' || !window.isSecureContext) return null
  return storeOnDemand(keyText)
}
