import type { Member } from '@/lib/members/member'
import type { Values } from '@/lib/registers/column'
import { registerNames, type RegisterName } from '@/lib/registers/register'
import { registerOf } from '@/lib/registers/registers'
import { completed } from '@/lib/registers/rows/completed'
import { holdRegisters } from '../registers/head'
import { insertRow } from '../registers/rows/write-row'
import { systemWithin } from '../store/transaction'

/** The registers of an organisation of the demo. */
export type DemoRows = Readonly<Partial<Record<RegisterName, readonly Partial<Values>[]>>>

/** Fills the registers, as if they were always there: nobody typed these rows. */
export async function keepRows({ organisationId }: Member, rows: DemoRows): Promise<void> {
  await systemWithin(organisationId, async (tx) => {
    await holdRegisters(tx, organisationId)
    const actor = { organisationId, memberId: null, cause: 'system' } as const
    for (const name of registerNames) {
      const register = registerOf(name)
      for (const row of rows[name] ?? []) await insertRow(tx, actor, register, completed(register, row))
    }
  })
}
