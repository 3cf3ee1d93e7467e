import { sql, type Kysely } from 'kysely'

/**
 * Where a round stood on each day, one row per day, and which chores of the night were done for whom. Both follow
 * from other rows, so the application may write them over.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table readiness_record (
      organisation_id uuid not null,
      round_id uuid not null,
      day date not null,
      part text not null check (part in ('recognition', 'pilot')),
      must_ready integer not null,
      must_of integer not null,
      must_claimed integer not null,
      should_ready integer not null,
      should_of integer not null,
      should_claimed integer not null,
      other_ready integer,
      other_of integer,
      other_claimed integer,
      evidence_done integer not null,
      evidence_of integer not null,
      work_done integer not null,
      work_of integer not null,
      recorded_at timestamptz not null default now(),
      primary key (organisation_id, round_id, day),
      foreign key (organisation_id, round_id) references round (organisation_id, id) on delete cascade,
      constraint must_adds_up check (must_ready >= 0 and must_claimed >= 0 and must_ready + must_claimed <= must_of),
      constraint should_adds_up
        check (should_ready >= 0 and should_claimed >= 0 and should_ready + should_claimed <= should_of),
      constraint other_adds_up check (other_ready >= 0 and other_claimed >= 0 and other_ready + other_claimed <= other_of),
      constraint other_is_complete check (num_nonnulls(other_ready, other_of, other_claimed) in (0, 3)),
      constraint evidence_adds_up check (evidence_done between 0 and evidence_of),
      constraint work_adds_up check (work_done between 0 and work_of)
    )
  `.execute(db)
  await sql`
    create table nightly_run (
      organisation_id uuid not null references organisation on delete cascade,
      chore text not null check (length(chore) between 1 and 60),
      ran_on date not null,
      primary key (organisation_id, chore)
    )
  `.execute(db)
  for (const table of ['readiness_record', 'nightly_run']) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db)
    await sql`
      create policy own_organisation on ${sql.table(table)}
        using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
    `.execute(db)
  }
  await sql`grant select, insert, update on readiness_record, nightly_run to toetsklaar_app`.execute(db)
  // The night works for one organisation at a time, through the same policies; it only has to know which there are.
  await sql`
    create function every_organisation() returns setof uuid language sql stable security definer
      set search_path = pg_catalog, public, pg_temp as $$ select id from organisation order by id $$
  `.execute(db)
  await sql`revoke execute on function every_organisation() from public`.execute(db)
  await sql`grant execute on function every_organisation() to toetsklaar_app`.execute(db)
}
