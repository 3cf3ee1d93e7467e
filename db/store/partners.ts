import { sql, type Selectable } from 'kysely'
import { changesBetween } from '@/lib/log/changes-between'
import type { Partner } from '@/lib/partners/partner'
import { ok, refuse, type Result } from '@/lib/result'
import { touchFigures } from '../registers/head'
import type { PartnerTable } from '../schema/partners'
import type { Recorder } from './log'
import type { Actor, Tx } from './transaction'

/** Who evaluates, takes a position and funds; the municipality first, as facts about the pilot name them. */
export function partnersReader(tx: Tx) {
  return {
    all: async (): Promise<readonly Partner[]> => {
      const rows = await presentPartners(tx).orderBy(placeOfKind).orderBy('name').orderBy('id').execute()
      return rows.map(partnerOf)
    },

    /** Null for one that was removed, or belongs to somebody else. */
    find: async (partnerId: string): Promise<Partner | null> => {
      const row = await presentPartners(tx).where('id', '=', partnerId).executeTakeFirst()
      return row === undefined ? null : partnerOf(row)
    },
  }
}

/** What a member writes down about a partner. */
export type PartnerDetails = Omit<Partner, 'id' | 'version'>

/** Keeps the partners, with an entry in the log for each change; how to reach somebody is never part of that. */
export function partnersStore(tx: Tx, actor: Actor & { memberId: string }, record: Recorder) {
  const find = partnersReader(tx).find
  return {
    ...partnersReader(tx),

    /** Adds a partner; refused when one of this name is there already, so that a second click adds nothing. */
    add: async (details: PartnerDetails): Promise<Result<{ partnerId: string }, 'partner-name-taken'>> => {
      // Held until the end of the change, so that of two clicks at once the second waits for the first.
      await touchFigures(tx, actor.organisationId)
      if (await isNameTaken(tx, details.name, null)) return refuse('partner-name-taken')
      const { id } = await tx
        .insertInto('partner')
        .values({
          organisation_id: actor.organisationId,
          ...columnsOf(details),
          changed_by: actor.memberId,
          removed_at: null,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await record('partner-added', id, { title: details.name, partnerKind: details.kind })
      return ok({ partnerId: id })
    },

    /** Saves a partner, unless a colleague did so since it had this version. */
    save: async (
      partnerId: string,
      details: PartnerDetails,
      seenVersion: number,
    ): Promise<Result<null, 'not-found' | 'changed-meanwhile' | 'partner-name-taken'>> => {
      await touchFigures(tx, actor.organisationId)
      const before = await find(partnerId)
      if (before === null) return refuse('not-found')
      const fields = changedFields(before, details)
      if (Object.keys(fields).length === 0) return ok(null)
      if (before.version !== seenVersion) return refuse('changed-meanwhile')
      if (await isNameTaken(tx, details.name, partnerId)) return refuse('partner-name-taken')
      await tx
        .updateTable('partner')
        .set({ ...columnsOf(details), version: before.version + 1, changed_by: actor.memberId, changed_at: sql`now()` })
        .where('id', '=', partnerId)
        .execute()
      await record('partner-changed', partnerId, { title: details.name, ...fields })
      return ok(null)
    },

    /** Takes a partner out of every list. What it said stays with its evaluations and in decisions; its links end. */
    remove: async (partnerId: string): Promise<Result<null, 'not-found'>> => {
      await touchFigures(tx, actor.organisationId)
      const removed = await tx
        .updateTable('partner')
        .set({ removed_at: sql`now()`, changed_by: actor.memberId, changed_at: sql`now()` })
        .where('id', '=', partnerId)
        .where('removed_at', 'is', null)
        .returning('name')
        .executeTakeFirst()
      if (removed === undefined) return refuse('not-found')
      await record('partner-removed', partnerId, { title: removed.name })
      return ok(null)
    },
  }
}

function presentPartners(tx: Tx) {
  return tx.selectFrom('partner').selectAll().where('removed_at', 'is', null)
}

const placeOfKind = sql`array_position(array['municipality', 'housing-corporation', 'welfare', 'police', 'other'], kind)`

async function isNameTaken(tx: Tx, name: string, except: string | null): Promise<boolean> {
  const same = await presentPartners(tx)
    .where(sql`lower(name)`, '=', name.toLowerCase())
    .$if(except !== null, (query) => query.where('id', '!=', except))
    .executeTakeFirst()
  return same !== undefined
}

/** What changed, as the log may keep it: that somebody else is the contact, never who. */
function changedFields(before: Partner, after: PartnerDetails): Record<string, unknown> {
  const { kind, name, role, inSteeringGroup, funds } = changesBetween(before, after, [
    'kind',
    'name',
    'role',
    'inSteeringGroup',
    'funds',
  ])
  const reach = before.contact !== after.contact || before.email !== after.email
  const named = { partnerKind: kind, name, partnerRole: role, inSteeringGroup, funds, contact: reach || undefined }
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined))
}

function columnsOf({ kind, name, contact, email, role, inSteeringGroup, funds }: PartnerDetails) {
  return { kind, name, contact, email, role, in_steering_group: inSteeringGroup, funds }
}

function partnerOf(row: Selectable<PartnerTable>): Partner {
  const { id, kind, name, contact, email, role, funds, version } = row
  return { id, kind, name, contact, email, role, inSteeringGroup: row.in_steering_group, funds, version }
}
