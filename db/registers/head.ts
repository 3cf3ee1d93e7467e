import { sql } from 'kysely'
import type { Day } from '@/lib/day'
import type { ErasedUntil } from '@/lib/registers/indicators/counts'
import type { OrganisationId } from '@/lib/members/member'
import type { Tx } from '../store/transaction'

/** How far the registers of an organisation are, and what is kept of rows that are gone. */
export type RegisterHead = {
  /** Goes up at every change of a register or a vocabulary. */
  readonly version: number
  readonly firstAcceptedOn: Day | null
  /** Per register the day up to which rows may be gone after their term. */
  readonly erasedUntil: ErasedUntil
}

/** Reads the head; version 0 when no register was ever touched. */
export async function registerHead(tx: Tx): Promise<RegisterHead> {
  const row = await tx
    .selectFrom('register_head')
    .select(['version', 'first_accepted_on as firstAcceptedOn', 'erased_until_of as erasedUntil'])
    .executeTakeFirst()
  return row ?? { version: 0, firstAcceptedOn: null, erasedUntil: {} }
}

/**
 * To be called before anything in a register, a vocabulary or their terms of keeping changes: waits for others who
 * change the registers of this organisation, and tells everybody that figures counted earlier are no longer those of
 * now. Gives the new version.
 */
export async function holdRegisters(tx: Tx, organisationId: OrganisationId): Promise<number> {
  const { version } = await tx
    .insertInto('register_head')
    .values({ organisation_id: organisationId, version: 1, first_accepted_on: null })
    .onConflict((conflict) =>
      conflict.column('organisation_id').doUpdateSet({ version: sql<number>`register_head.version + 1` }),
    )
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

/**
 * To be called by whoever changes what figures are also counted from and that is in no register: an ijkpunt, a partner, an
 * evaluation (also one that comes in through a personal link), a budget, a funding, and the days of a round or a new round.
 * Call it before the change, in the same transaction: without it, screens go on showing figures that were counted before.
 */
export async function touchFigures(tx: Tx, organisationId: OrganisationId): Promise<void> {
  await holdRegisters(tx, organisationId)
}
