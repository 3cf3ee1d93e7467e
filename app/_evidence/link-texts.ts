import { formTexts } from '../_frame/form-texts'
import type { Moves } from '@/lib/evidence/moves'
import type { Translate } from '@/lib/i18n/translate'

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

/** The texts of the buttons at a link. */
export function linkTexts(t: Translate) {
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
    ownEvidence: t('problem.own-evidence'),
    done: {
      accept: t('link.done.accept'),
      acceptOwn: t('link.done.acceptOwn'),
      reject: t('link.done.reject'),
      withdraw: t('link.done.withdraw'),
      offerAgain: t('link.done.offerAgain'),
    },
    ...formTexts(t, problems),
  }
}
