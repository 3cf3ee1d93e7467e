'use client'
import { useRouter } from 'next/navigation'
import { startTransition, useEffect, useRef, useState } from 'react'
import type { Changed } from '@/lib/changes/changes'
import { askChanges } from './ask-changes'
import type { ChangesReply } from './changes-reply'
import { listen, tellRecovered, toldOf } from './listeners'
import { createPoller, type Heard } from './poller'
import { hasTyped } from './typed'
import { changeFor, type Watched } from './watched'

/** What there is to say of the page. `shown`: the page shows it already. */
export type News =
  { readonly is: 'signed-out' } | { readonly is: 'changed'; readonly change: Changed; readonly shown: boolean }

/** News that the page shows already goes away by itself when so many questions brought nothing more. */
const quietTimes = 5

/** Asks what changed as long as somebody looks. Where nothing was typed the page is made again in its place. */
export function useLive(after: number, watched: Watched) {
  const [news, setNews] = useState<News | null>(null)
  const router = useRouter()
  const seen = useRef(after)
  const wasLost = useRef(false)
  const quiet = useRef(0)
  // A page that was made again has seen more.
  useEffect(() => {
    seen.current = Math.max(seen.current, after)
  }, [after])

  const refresh = () => startTransition(() => router.refresh())
  const hear = useRef<(heard: Heard<ChangesReply>) => void>(() => {})
  useEffect(() => {
    hear.current = (heard) => {
      const recovers = wasLost.current
      wasLost.current = heard.is === 'signed-out' || heard.is === 'failed'
      if (heard.is === 'signed-out') return setNews({ is: 'signed-out' })
      if (heard.is === 'failed') return
      if (recovers) tellRecovered()
      quiet.current = heard.is === 'nothing' ? quiet.current + 1 : 0
      const isOver = quiet.current >= quietTimes
      setNews((said) => (said?.is === 'signed-out' || (isOver && said?.shown) ? null : said))
      if (heard.is === 'nothing') return
      const isSeen = heard.reply.number <= seen.current
      seen.current = Math.max(seen.current, heard.reply.number)
      if (toldOf(heard.reply) || isSeen) return
      const change = changeFor(watched, heard.reply)
      if (change === undefined) return
      const typed = hasTyped(document)
      if (!typed) refresh()
      // Who did it in this window knows.
      if (typed || !change.own) setNews({ is: 'changed', change, shown: !typed })
    }
  })

  useEffect(() => listen({ shown: () => setNews((said) => (said?.is === 'changed' ? null : said)) }), [])

  useEffect(() => {
    const poller = createPoller({
      ask: () => askChanges(seen.current, watched.is === 'list'),
      tell: (heard) => hear.current(heard),
      mayAsk: () => document.visibilityState === 'visible' && navigator.onLine,
      later: (milliseconds, work) => {
        const timer = setTimeout(work, milliseconds)
        return () => clearTimeout(timer)
      },
    })
    const wake = () => poller.wake()
    poller.start()
    document.addEventListener('visibilitychange', wake)
    window.addEventListener('online', wake)
    return () => {
      poller.stop()
      document.removeEventListener('visibilitychange', wake)
      window.removeEventListener('online', wake)
    }
  }, [watched.is])

  return {
    news,
    show: () => {
      setNews((said) => (said?.is === 'changed' ? { ...said, shown: true } : said))
      refresh()
    },
    close: () => setNews(null),
  }
}
