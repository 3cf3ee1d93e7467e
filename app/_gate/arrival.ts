import 'server-only'
import { cache } from 'react'
import { readAs } from '@/db/store'
import { currentIdentity } from './session'

/**
 * Number of the last change before anything of this page was read. Asked once per request and before the page reads, so
 * that no change can fall between what a page shows and what it hears of afterwards; one heard of twice does no harm.
 */
export const changesSeen = cache(async (): Promise<number> => {
  const member = (await currentIdentity())?.member ?? null
  return member === null ? 0 : readAs(member, (store) => store.changes.head())
})
