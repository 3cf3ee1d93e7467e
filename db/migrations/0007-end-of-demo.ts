import { sql, type Kysely } from 'kysely'

/**
 * The one way in which an organisation ends. The application itself may only end a demo, and only for its lead;
 * any other organisation ends by a command of the owner.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Children before parents: a foreign key without cascade is checked before a later cascade has run.
  await sql`
    create function erase_organisation(erased uuid) returns void language plpgsql
      set search_path = pg_catalog, public, pg_temp as $$
    declare
      people uuid[] := array(select person_id from member where organisation_id = erased);
    begin
      update session set organisation_id = null where organisation_id = erased;
      delete from log_entry where organisation_id = erased;
      delete from link where organisation_id = erased;
      delete from evidence_version where organisation_id = erased;
      delete from evidence where organisation_id = erased;
      delete from assessment where organisation_id = erased;
      delete from round where organisation_id = erased;
      delete from invitation where organisation_id = erased;
      delete from member where organisation_id = erased;
      delete from organisation where id = erased;
      delete from person
        where id = any(people) and not exists (select from member where member.person_id = person.id);
    end
    $$
  `.execute(db)
  await sql`
    create function end_demo() returns integer language plpgsql security definer
      set search_path = pg_catalog, public, pg_temp as $$
    declare
      asking uuid := nullif(current_setting('app.person_id', true), '')::uuid;
      here uuid := nullif(current_setting('app.organisation_id', true), '')::uuid;
      demos uuid[] := array(
        select organisation.id
        from organisation
        join member on member.organisation_id = organisation.id
        where organisation.fictional and member.person_id = asking
          and member.role = 'lead' and member.removed_at is null
      );
    begin
      if not here = any(demos) then
        return 0;
      end if;
      perform erase_organisation(demo) from unnest(demos) as demo;
      return cardinality(demos);
    end
    $$
  `.execute(db)
  await sql`revoke execute on function erase_organisation(uuid), end_demo() from public`.execute(db)
  await sql`grant execute on function end_demo() to toetsklaar_app`.execute(db)
}
