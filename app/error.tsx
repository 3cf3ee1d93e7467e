'use client'
import { DraftNotSaved } from './_drafts/draft-not-saved'
import { FailedText } from './_frame/failed-text'

/** When a page fails in a way nobody foresaw. */
export default function Failed() {
  return (
    <main className="shell-main" data-width="narrow">
      <title>Toetsklaar</title>
      <FailedText />
      <DraftNotSaved />
    </main>
  )
}
