import { sql, type Kysely } from 'kysely'

/**
 * Who is asking answers also which organisation is current and how far its log went, so that a page need not ask for
 * that in a transaction of its own. The rights stay those of 0014: the policies show one person's memberships.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function identity_of(asked uuid, idle interval, oldest interval, touch boolean) returns jsonb
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
    declare
      found record;
      memberships jsonb;
      current_id uuid;
    begin
      select session.person_id, session.organisation_id, session.seen_at, person.name, person.email, person.language
        into found
        from session join person on person.id = session.person_id
        where session.id = asked and session.seen_at > now() - idle and session.created_at > now() - oldest;
      if found.person_id is null then
        return null;
      end if;
      -- A row that is written at every request would make every request wait for the disk.
      if touch and found.seen_at < now() - interval '5 minutes' then
        update session set seen_at = now() where id = asked;
      end if;
      perform set_config('app.person_id', found.person_id::text, true);
      select coalesce(jsonb_agg(jsonb_build_object(
          'id', member.id, 'organisationId', member.organisation_id, 'role', member.role,
          'organisationName', organisation.name, 'fictional', organisation.fictional,
          'ownCheck', organisation.own_check, 'reviewers', organisation.reviewers
        ) order by organisation.created_at, organisation.name), '[]')
        into memberships
        from member join organisation on organisation.id = member.organisation_id
        where member.person_id = found.person_id and member.removed_at is null;
      -- The organisation that the session chose, or else the first: only now that the membership is known.
      select (one ->> 'organisationId')::uuid into current_id
        from jsonb_array_elements(memberships) with ordinality as each(one, place)
        order by (one ->> 'organisationId') is not distinct from found.organisation_id::text desc, place limit 1;
      perform set_config('app.organisation_id', coalesce(current_id::text, ''), true);
      return jsonb_build_object(
        'personId', found.person_id, 'organisationId', current_id,
        'name', found.name, 'email', found.email, 'language', found.language, 'memberships', memberships,
        'changesSeen', coalesce((select number from log_head where organisation_id = current_id), 0));
    end
    $$
  `.execute(db)
}
