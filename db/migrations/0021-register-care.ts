import { sql, type Kysely } from 'kysely'

/** The end of an organisation that has registers: their rows name members, so they go first. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function erase_organisation(erased uuid) returns void language plpgsql
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
      delete from indicator_statement where organisation_id = erased;
      delete from indicator_choice where organisation_id = erased;
      delete from register_import where organisation_id = erased;
      delete from mediator where organisation_id = erased;
      delete from training where organisation_id = erased;
      delete from mediation_case where organisation_id = erased;
      delete from meeting where organisation_id = erased;
      delete from activity where organisation_id = erased;
      delete from complaint where organisation_id = erased;
      delete from recommendation where organisation_id = erased;
      delete from member where organisation_id = erased;
      delete from organisation where id = erased;
      delete from person
        where id = any(people) and not exists (select from member where member.person_id = person.id);
    end
    $$
  `.execute(db)
}
