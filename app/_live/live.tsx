'use client'
import { usePathname } from 'next/navigation'
import { filledIn } from '../_ui/filled-in'
import { PlainButton } from '../_ui/plain-button'
import type { LiveTexts } from './live-texts'
import { useLive } from './use-live'
import { watchedAt, type Watched } from './watched'

type LiveProps = {
  /** Number of the last change that the page shows. */
  readonly after: number
  readonly texts: LiveTexts
}

/** Keeps an open page up to date with what colleagues do. Without JavaScript there is nothing here. */
export function Live({ after, texts }: LiveProps) {
  const path = usePathname()
  const watched = watchedAt(path)
  return watched === null ? null : <LiveBar key={path} {...{ after, watched, texts }} />
}

/** One quiet line at the edge of the page: what a colleague did, or that the session has ended. */
function LiveBar({ after, watched, texts }: LiveProps & { readonly watched: Watched }) {
  const { news, show, close } = useLive(after, watched)
  return (
    <div className="live" role="status">
      {news?.is === 'signed-out' && (
        <p className="live-bar" data-tone="warning">
          {texts.signedOut} <a href={signInHref()}>{texts.signIn}</a>
        </p>
      )}
      {news?.is === 'changed' && (
        <p className="live-bar">
          <span>
            {filledIn(texts.changed[watched.is], {
              name: news.change.own ? texts.you : (news.change.by ?? texts.somebody),
            })}
          </span>
          {news.shown ? (
            <PlainButton type="button" kind="quiet" size="small" onClick={close}>
              {texts.close}
            </PlainButton>
          ) : (
            <PlainButton type="button" kind="secondary" size="small" onClick={show}>
              {texts.show}
            </PlainButton>
          )}
        </p>
      )}
    </div>
  )
}

/** Comes back to this page after signing in. */
function signInHref(): string {
  const { pathname, search } = window.location
  return `/sign-in?next=${encodeURIComponent(`${pathname}${search}`)}`
}
