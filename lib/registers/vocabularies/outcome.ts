import type { Term } from '../vocabulary'

/** Outcomes, and what they say of success (framework, vocabulary; indicator definitions, Columns of the registers). */
export const outcomeTerms: readonly Term[] = [
  {
    id: 'solved-advice',
    title: { nl: 'opgelost na advies', en: 'solved after advice' },
    words: ['solved-advice'],
    positive: true,
    handled: true,
  },
  {
    id: 'solved-one-party',
    title: { nl: 'opgelost na gesprek met een partij', en: 'solved after a talk with one party' },
    words: ['opgelost na gesprek met één partij', 'solved-one-party'],
    positive: true,
    handled: true,
  },
  {
    id: 'solved-separate-talks',
    title: {
      nl: 'opgelost na gesprekken met beide partijen apart',
      en: 'solved after separate talks with both parties',
    },
    words: ['solved-separate-talks'],
    positive: true,
    handled: true,
  },
  {
    id: 'solved-joint-talk',
    title: { nl: 'opgelost in bemiddelingsgesprek', en: 'solved in a joint talk' },
    words: ['opgelost na bemiddelingsgesprek', 'solved-joint-talk'],
    positive: true,
    handled: true,
  },
  { id: 'improved', title: { nl: 'verbeterd', en: 'improved' }, words: ['improved'], positive: true, handled: true },
  {
    id: 'not-solved',
    title: { nl: 'niet opgelost', en: 'not solved' },
    words: ['not-solved'],
    positive: false,
    handled: true,
  },
  {
    id: 'other-party-declines',
    title: { nl: 'andere partij wil niet', en: 'the other party declines' },
    words: ['other-party-declines'],
    positive: false,
    handled: true,
  },
  {
    id: 'reporter-withdraws',
    title: { nl: 'melder trekt zich terug', en: 'the reporter withdraws' },
    words: ['reporter-withdraws'],
    positive: false,
    handled: true,
  },
  {
    id: 'resolved-itself-or-moved',
    title: { nl: 'vanzelf opgelost of verhuisd', en: 'resolved by itself or moved' },
    words: ['vanzelf opgelost', 'verhuisd', 'resolved-itself-or-moved'],
    positive: null,
    handled: false,
  },
  {
    id: 'unsuitable',
    title: { nl: 'niet geschikt', en: 'not suitable' },
    words: ['ongeschikt', 'unsuitable'],
    positive: null,
    handled: false,
  },
  {
    id: 'referred-on',
    title: { nl: 'doorverwezen', en: 'referred on' },
    words: ['referred-on'],
    positive: null,
    handled: false,
  },
  { id: 'on-hold', title: { nl: 'aangehouden', en: 'on hold' }, words: ['on-hold'], positive: null, handled: false },
]
