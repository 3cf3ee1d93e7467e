'use client'
import './globals.css'
import { DraftNotSaved } from './_drafts/draft-not-saved'
import { FailedText } from './_frame/failed-text'

/** When not even the frame of the pages could be made. */
export default function GlobalFailed() {
  return (
    <html lang="nl">
      <body>
        <main className="shell-main" data-width="narrow">
          <title>Toetsklaar</title>
          <FailedText />
          <DraftNotSaved />
        </main>
      </body>
    </html>
  )
}
