import { sql } from 'kysely'

/**
 * Whether the newest version of an item asks for a decision about personal data, for the `where` of a query; `evidence`
 * is how that query calls the table of items. Never so for a viewer, who hears nothing of it.
 */
export function asksDecision(evidence: string) {
  const item = sql.ref(evidence)
  return sql<boolean>`exists (
    select from evidence_version as asking
    where asking.organisation_id = ${item}.organisation_id and asking.evidence_id = ${item}.id and asking.privacy_asked
      and current_setting('app.sees_confidential', true) = 'yes'
      and not exists (
        select from evidence_version as newer
        where newer.organisation_id = asking.organisation_id and newer.evidence_id = asking.evidence_id
          and newer.number > asking.number))`
}
