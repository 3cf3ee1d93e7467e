'use client'
import { useRef } from 'react'
import { useFormStatus } from 'react-dom'
import { DraftOffer } from './draft-offer'
import type { Draft } from './draft'
import { useDrafts } from './drafts'
import { useKeptDraft, type Ended } from './use-kept-draft'

export type KeepDraftProps = {
  /** Which form this is, the same on every page where it stands. */
  readonly form: string
  /** What it is about: the id of a requirement, an item, a link. */
  readonly subject: string
  /** How the last sending ended, as the form heard it. */
  readonly state: Ended | undefined
  /** What the form was made from, when a draft has to be merged with what is stored now. */
  readonly was?: Readonly<Record<string, string>>
  /** Puts a draft back in another way than field by field. */
  readonly onRestore?: (draft: Draft) => void
}

/** Stands inside a form: keeps what is typed in it until it is saved, and offers back what was kept before. */
export function KeepDraft(props: KeepDraftProps) {
  const place = useRef<HTMLDivElement>(null)
  const drafts = useDrafts()
  const { pending } = useFormStatus()
  const { offered, restored, restore, discard } = useKeptDraft(place, drafts?.store ?? null, { ...props, pending })
  return (
    <div ref={place} className="draft" tabIndex={-1}>
      {offered !== null && drafts !== null && (
        <DraftOffer draft={offered} texts={drafts.texts} onRestore={restore} onDiscard={discard} />
      )}
      <div role="status">{restored && drafts?.texts.restored}</div>
    </div>
  )
}
