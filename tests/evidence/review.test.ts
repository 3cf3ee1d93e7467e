import {
  accept,
  linkStatuses,
  reject,
  submitAgain,
  withdraw,
  type LinkStatus,
  type Review,
} from '@/lib/evidence/review'
import { ok, refuse } from '@/lib/result'

const uploader = 'jolanda'
const colleague = 'karim'

/** A review in each status, as the transitions themselves leave it. */
const reviews: Readonly<Record<LinkStatus, Review>> = {
  submitted: { status: 'submitted', uploadedBy: uploader, reviewedBy: null, reason: '' },
  accepted: { status: 'accepted', uploadedBy: uploader, reviewedBy: 'fatima', reason: '' },
  rejected: { status: 'rejected', uploadedBy: uploader, reviewedBy: 'fatima', reason: 'Handtekening ontbreekt' },
  withdrawn: { status: 'withdrawn', uploadedBy: uploader, reviewedBy: null, reason: '' },
}

const accepted = ok({ status: 'accepted', uploadedBy: uploader, reviewedBy: colleague, reason: '' })
const rejected = ok({ status: 'rejected', uploadedBy: uploader, reviewedBy: colleague, reason: 'Verouderd' })
const withdrawn = ok({ status: 'withdrawn', uploadedBy: uploader, reviewedBy: null, reason: '' })
const reviewed = refuse('already-reviewed')
const own = refuse('own-evidence')

const moves = {
  'a colleague accepts': (review: Review) => accept(review, colleague),
  'the uploader accepts': (review: Review) => accept(review, uploader),
  'a colleague rejects with a reason': (review: Review) => reject(review, colleague, '  Verouderd '),
  'a colleague rejects without a reason': (review: Review) => reject(review, colleague, ' \n '),
  'the uploader rejects': (review: Review) => reject(review, uploader, 'Verouderd'),
  'someone withdraws': withdraw,
}

describe.each<[keyof typeof moves, Readonly<Record<LinkStatus, unknown>>]>([
  ['a colleague accepts', { submitted: accepted, accepted: reviewed, rejected: accepted, withdrawn: reviewed }],
  ['the uploader accepts', { submitted: own, accepted: reviewed, rejected: own, withdrawn: reviewed }],
  [
    'a colleague rejects with a reason',
    { submitted: rejected, accepted: rejected, rejected: reviewed, withdrawn: reviewed },
  ],
  [
    'a colleague rejects without a reason',
    {
      submitted: refuse('reason-missing'),
      accepted: refuse('reason-missing'),
      rejected: reviewed,
      withdrawn: reviewed,
    },
  ],
  ['the uploader rejects', { submitted: own, accepted: own, rejected: reviewed, withdrawn: reviewed }],
  [
    'someone withdraws',
    { submitted: withdrawn, accepted: withdrawn, rejected: withdrawn, withdrawn: refuse('already-withdrawn') },
  ],
])('%s', (move, outcomes) => {
  test.each(linkStatuses)('a link that is %s', (status) => {
    expect(moves[move](reviews[status])).toEqual(outcomes[status])
  })
})

test.each(linkStatuses)(
  'a link that is %s can be submitted again, and its review starts from the beginning',
  (status) => {
    expect(submitAgain(reviews[status], 'sem')).toEqual({
      status: 'submitted',
      uploadedBy: 'sem',
      reviewedBy: null,
      reason: '',
    })
  },
)

test('whoever uploads the new version cannot accept it, and the first uploader now can', () => {
  const again = submitAgain(reviews.accepted, 'sem')
  expect(accept(again, 'sem')).toEqual(own)
  expect(accept(again, uploader)).toMatchObject({ ok: true, value: { status: 'accepted', reviewedBy: uploader } })
})

test('a review is never changed in place', () => {
  const before = structuredClone(reviews)
  for (const review of Object.values(reviews)) {
    for (const move of Object.values(moves)) move(Object.freeze(review))
    submitAgain(review, 'sem')
  }
  expect(reviews).toEqual(before)
})
