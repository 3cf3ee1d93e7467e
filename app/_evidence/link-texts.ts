import { formTexts } from '../_frame/form-texts'
import type { Moves } from '@/lib/evidence/moves'
import type { Translate } from '@/lib/i18n/translate'
import type { Member } from '@/lib/members/member'
import { nextEyes } from './next-eyes'

/** What somebody can do with a link; each has a button and a sentence afterwards. */
export type Move = keyof Omit<Moves, 'waitsForSomeoneElse'>

const problems = [
  'not-found',
  'newer-version',
  'own-evidence',
  'already-reviewed',
  'other-days',
  'already-withdrawn',
  'not-withdrawn',
  'reason-missing',
] as const

export type LinkTexts = ReturnType<typeof linkTexts>

/** The texts of the buttons at a link, for this member. */
export function linkTexts(t: Translate, member: Pick<Member, 'role' | 'checking'>) {
  const { eyes, toOwnCheck } = nextEyes(t, member)
  return {
    accept: t('link.accept'),
    acceptOwn: t('link.acceptOwn'),
    acceptOwnMeans: t('link.acceptOwnMeans'),
    reject: t('link.reject'),
    rejectStart: t('link.rejectStart'),
    reason: t('link.reason'),
    reasonHint: t('link.reasonHint'),
    withdraw: t('link.withdraw'),
    offerAgain: t('link.offerAgain'),
    offerNewer: t('link.offerNewer'),
    ownEvidence: t(eyes === 'alone' ? 'link.ownAlone' : 'problem.own-evidence'),
    toOwnCheck,
    done: {
      accept: t('link.done.accept'),
      acceptOwn: t('link.done.acceptOwn'),
      reject: t('link.done.reject'),
      withdraw: t('link.done.withdraw'),
      offerAgain: t(`link.done.offerAgain.${eyes}`),
    },
    ...formTexts(t, problems),
  }
}
