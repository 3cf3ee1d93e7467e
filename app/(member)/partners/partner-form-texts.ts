import { formTexts } from '../../_frame/form-texts'
import type { Translate } from '@/lib/i18n/translate'
import { partnerKinds, type Partner } from '@/lib/partners/partner'
import type { PartnerFormTexts, PartnerValues } from './partner-form'

/** The words of the form, and what is stored now. */
export function partnerFormTexts(t: Translate, saved: PartnerValues): PartnerFormTexts {
  const now = (value: string) => t('partners.fields.now', { value: value === '' ? t('partners.fields.empty') : value })
  return {
    kind: t('partners.fields.kind'),
    name: t('partners.fields.name'),
    contact: t('partners.fields.contact'),
    contactHint: t('partners.fields.contactHint'),
    email: t('partners.fields.email'),
    role: t('partners.fields.role'),
    roleHint: t('partners.fields.roleHint'),
    inSteeringGroup: t('partners.fields.inSteeringGroup'),
    funds: t('partners.fields.funds'),
    optional: t('partners.fields.optional'),
    save: t('partners.fields.save'),
    kinds: partnerKinds.map((kind) => ({ value: kind, label: t(`partners.kind.${kind}`) })),
    stored: {
      kind: now(t(`partners.kind.${saved.kind}`)),
      name: now(saved.name),
      contact: now(saved.contact),
      email: now(saved.email),
      role: now(saved.role),
    },
    ...formTexts(t, ['not-found', 'changed-meanwhile', 'partner-name-taken']),
  }
}

/** What the form begins with; without a partner, an empty one. */
export function partnerValues(partner: Partner | null): PartnerValues {
  if (partner !== null) return partner
  const empty = { name: '', contact: '', email: '', role: '' }
  return { ...empty, id: null, kind: 'municipality', inSteeringGroup: false, funds: false, version: 0 }
}
