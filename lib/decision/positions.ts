import type { Evaluation } from '@/lib/partners/evaluation'
import type { Partner } from '@/lib/partners/partner'
import type { PartnerPosition } from './decision'

/** What every partner wants by the newest evaluation; null for a partner that took no position yet. */
export function positionsOf(
  partners: readonly Pick<Partner, 'id' | 'kind' | 'name'>[],
  newest: readonly Pick<Evaluation, 'partnerId' | 'position' | 'conditions'>[],
): readonly PartnerPosition[] {
  return partners.map(({ id, kind, name }) => {
    const evaluation = newest.find(({ partnerId }) => partnerId === id)
    const { position = null, conditions = '' } = evaluation ?? {}
    return { partnerId: id, kind, name, position, conditions }
  })
}
