'use client'
import './globals.css'
import { FailedText } from './_frame/failed-text'
import { Prose } from './_ui/prose'

/** When not even the frame of the pages could be made. */
export default function GlobalFailed() {
  return (
    <html lang="nl">
      <body>
        <main className="shell-main" data-width="narrow">
          <title>Toetsklaar</title>
          <Prose>
            <FailedText />
          </Prose>
        </main>
      </body>
    </html>
  )
}
