import { sql, type Kysely } from 'kysely'

/**
 * The role the application works under: it owns nothing, is no superuser and cannot walk past policies.
 * Roles belong to the whole cluster, so a second database on it finds the role already there.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $$
    begin
      create role toetsklaar_app nologin nosuperuser nobypassrls nocreatedb nocreaterole noinherit;
    exception when duplicate_object or unique_violation then
      null;
    end
    $$
  `.execute(db)
  await sql`
    do $$
    begin
      execute format('grant toetsklaar_app to %I', current_user);
      execute format('grant connect, temporary on database %I to toetsklaar_app', current_database());
      grant usage on schema public to toetsklaar_app;
      -- The bookkeeping of migrations is the owner's; the application may only see how far it is.
      grant select on kysely_migration to toetsklaar_app;
    end
    $$
  `.execute(db)
}
