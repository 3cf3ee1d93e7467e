import { systemWithin } from '@/db/store/transaction'
import { holdRegisters } from '@/db/registers/head'
import { insertRow } from '@/db/registers/rows/write-row'
import type { OrganisationId } from '@/lib/members/member'
import type { Value } from '@/lib/registers/column'
import { registerOf } from '@/lib/registers/registers'
import type { RegisterName } from '@/lib/registers/register'
import { completed } from '@/lib/registers/rows/completed'
import type { Member } from '@/lib/members/member'
import type { Day } from '@/lib/day'
import { readAs } from '@/db/store'
import { readIndicators } from '@/lib/registers/indicators/read-indicators'
import { indicatorsDocument } from '@/lib/exports/indicators-document'

export type SomeRows = Partial<Record<RegisterName, readonly Readonly<Record<string, Value | undefined>>[]>>

/** Puts rows in the registers as they are, faults and all, and so faster than a person types them. */
export function putRows(organisationId: OrganisationId, rows: SomeRows): Promise<void> {
  return systemWithin(organisationId, async (tx) => {
    await holdRegisters(tx, organisationId)
    const actor = { organisationId, memberId: null, cause: 'system' } as const
    for (const [name, some] of Object.entries(rows) as [RegisterName, (typeof rows)[RegisterName]][]) {
      const register = registerOf(name)
      for (const row of some ?? []) await insertRow(tx, actor, register, completed(register, row))
    }
  })
}

/** What the indicators come to on a day, by id, as the API says it. */
export async function indicatorsOn(member: Member, on: Day) {
  const [framework, figures] = await readAs(member, async (store) => [
    await store.framework.of(await store.rounds.current()),
    await store.indicators.on(on),
  ])
  const document = indicatorsDocument(framework, readIndicators(framework, figures, null), on, 'lead')
  return new Map(document.indicators.map((indicator) => [indicator.id, indicator]))
}
