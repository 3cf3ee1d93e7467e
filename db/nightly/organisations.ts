import { sql } from 'kysely'
import type { OrganisationId } from '@/lib/members/member'
import { database } from '../connection'

/** The ids of all organisations. What is in them only shows to whoever works within one. */
export async function everyOrganisation(): Promise<readonly OrganisationId[]> {
  const { rows } = await sql<{ id: OrganisationId }>`select every_organisation() as id`.execute(database())
  return rows.map(({ id }) => id)
}
