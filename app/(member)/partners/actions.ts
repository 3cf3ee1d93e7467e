'use server'
import { z } from 'zod'
import { memberAction } from '../../_gate/actions'
import { ownAddress } from '../../_gate/request'
import { choiceField, dayField, idField } from '@/lib/forms/fields'
import { formatDay } from '@/lib/i18n/format'
import { languages } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { EvaluationForm } from '@/lib/partners/evaluation-form'
import { PartnerForm } from '@/lib/partners/partner-form'
import { isFitUntil } from '@/lib/personal-link/personal-link'
import { ok, refuse } from '@/lib/result'

const Named = z.object({ partnerId: idField })
const Saved = PartnerForm.extend({
  partnerId: z.union([z.literal(''), idField]),
  seenVersion: z.coerce.number().int(),
})
const NewLink = Named.extend({ until: dayField, language: choiceField(languages) })
const Whose = z.object({ partnerId: z.union([z.literal('own'), idField]) })

/** Adds a partner, or changes the one that is named unless a colleague did so meanwhile. */
export const savePartner = memberAction('partners:manage', Saved, async ({ store }, input) => {
  const { partnerId, seenVersion, ...details } = input
  if (partnerId === '') {
    const added = await store.partners.add(details)
    return added.ok ? ok({ goTo: `/partners/${added.value.partnerId}` }) : added
  }
  const saved = await store.partners.save(partnerId, details, seenVersion)
  return saved.ok ? ok({ goTo: `/partners/${partnerId}` }) : saved
})

/** Takes a partner out of the list; what it said stays. */
export const removePartner = memberAction('partners:manage', Named, async ({ store }, { partnerId }) => {
  const removed = await store.partners.remove(partnerId)
  return removed.ok ? ok({ goTo: '/partners?removed' }) : removed
})

/** Makes a personal link for the evaluation of one partner, and tells it this once. */
export const makeLink = memberAction('partners:manage', NewLink, async ({ store, today }, input) => {
  const { partnerId, until, language } = input
  const round = await store.rounds.running()
  if (!round.ok) return round
  const partner = await store.partners.find(partnerId)
  if (partner === null) return refuse('not-found')
  if (!isFitUntil(until, today)) return refuse('link-day-unfit')
  const secret = await store.personalLinks.make({
    ...{ purpose: 'evaluation', roundId: round.value.id, subjectId: partnerId, language, until, title: partner.name },
  })
  const link = `${await ownAddress()}/link/${secret}`
  const t = translator(language)
  const subject = encodeURIComponent(t('partners.links.mailSubject'))
  const body = encodeURIComponent(t('partners.links.mailText', { day: formatDay(until, language), link }))
  const mail = `mailto:${encodeURIComponent(partner.email)}?subject=${subject}&body=${body}`
  return ok({ told: { name: partner.name, link, mail } })
})

/** Ends a personal link at once. */
export const revokeLink = memberAction(
  'partners:manage',
  z.object({ linkId: idField }),
  async ({ store }, { linkId }) => store.personalLinks.revoke(linkId),
)

/** Writes down what a partner said on paper or by phone, or what the organisation itself thinks. */
export const recordEvaluation = memberAction(
  'partners:manage',
  z.intersection(Whose, EvaluationForm),
  async ({ store, today }, { partnerId, ...given }) => {
    const round = await store.rounds.running()
    if (!round.ok) return round
    const isOwn = partnerId === 'own'
    if (!isOwn && (await store.partners.find(partnerId)) === null) return refuse('not-found')
    await store.evaluations.add(round.value.id, { ...given, partnerId: isOwn ? null : partnerId, handedInOn: today })
    return ok({ goTo: isOwn ? '/partners/evaluation' : `/partners/${partnerId}` })
  },
)
