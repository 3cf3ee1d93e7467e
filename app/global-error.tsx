'use client'
import './globals.css'
import { FailedText } from './_frame/failed-text'

/** When not even the frame of the pages could be made. */
export default function GlobalFailed() {
  return (
    <html lang="nl">
      <body>
        <main className="shell-main" data-width="narrow">
          <title>Toetsklaar</title>
          <FailedText />
        </main>
      </body>
    </html>
  )
}
