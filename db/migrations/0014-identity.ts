import { sql, type Kysely } from 'kysely'

/**
 * Who is asking, in one question to the database: it comes before every page and every answer. It runs with the rights
 * of the application, so the policies show it the memberships of this one person and nothing else.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function identity_of(asked uuid, idle interval, oldest interval, touch boolean) returns jsonb
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
    declare
      found record;
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
      return jsonb_build_object(
        'personId', found.person_id, 'organisationId', found.organisation_id,
        'name', found.name, 'email', found.email, 'language', found.language,
        'memberships', (
          select coalesce(jsonb_agg(jsonb_build_object(
            'id', member.id, 'organisationId', member.organisation_id, 'role', member.role,
            'organisationName', organisation.name, 'fictional', organisation.fictional,
            'ownCheck', organisation.own_check, 'reviewers', organisation.reviewers
          ) order by organisation.created_at, organisation.name), '[]')
          from member join organisation on organisation.id = member.organisation_id
          where member.person_id = found.person_id and member.removed_at is null));
    end
    $$
  `.execute(db)
  await sql`revoke execute on function identity_of(uuid, interval, interval, boolean) from public`.execute(db)
  await sql`grant execute on function identity_of(uuid, interval, interval, boolean) to toetsklaar_app`.execute(db)
}
