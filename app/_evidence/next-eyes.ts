import type { Translate } from '@/lib/i18n/translate'
import { eyesFor, type Checking } from '@/lib/members/own-check'
import type { Member } from '@/lib/members/member'

type Reader = Pick<Member, 'role' | 'checking'>

/** Where the lead switches own check on. */
export const ownCheckHref = '/organisation#own-check'

/** What somebody has to do once proof waits for a review; `toOwnCheck` leads to the switch for who is alone. */
export type NextEyes = {
  readonly eyes: Checking
  readonly text: string
  readonly toOwnCheck: { readonly href: string; readonly label: string } | null
}

/** Who has to look at what this member adds, in words: a colleague, they themselves, or nobody before own check is on. */
export function nextEyes(t: Translate, member: Reader): NextEyes {
  const eyes = eyesFor(member)
  const toOwnCheck = eyes === 'alone' ? { href: ownCheckHref, label: t('evidence.next.toOwnCheck') } : null
  return { eyes, text: t(`evidence.next.${eyes}`), toOwnCheck }
}

/** The same for what is linked to nothing yet: first the link, then the review. */
export function unlinkedText(t: Translate, member: Reader): string {
  return `${t('evidence.unlinked.title')}. ${t(`evidence.unlinked.${eyesFor(member)}`)}`
}
