import { sql, type Kysely } from 'kysely'

/** A change of many answers at once: what was planned, what became of it, and what undoing it brought back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table bulk_change (
      organisation_id uuid not null,
      id uuid not null default gen_random_uuid(),
      round_id uuid not null,
      made_by uuid not null,
      made_at timestamptz not null default now(),
      planned jsonb not null,
      outcomes jsonb,
      applied_at timestamptz,
      undone jsonb,
      undone_at timestamptz,
      primary key (organisation_id, id),
      foreign key (organisation_id, round_id) references round (organisation_id, id) on delete cascade,
      foreign key (organisation_id, made_by) references member (organisation_id, id),
      constraint carried_out_is_complete check ((outcomes is null) = (applied_at is null)),
      constraint undone_is_complete check ((undone is null) = (undone_at is null)),
      constraint only_what_was_carried_out_is_undone check (undone is null or outcomes is not null)
    )
  `.execute(db)
  await sql`alter table bulk_change enable row level security`.execute(db)
  await sql`
    create policy own_organisation on bulk_change
      using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
  `.execute(db)
  // What was carried out stays, so that it can be undone; a plan that nobody confirmed goes.
  await sql`
    create policy only_plans_go on bulk_change as restrictive for delete using (outcomes is null)
  `.execute(db)
  await sql`grant select, insert, delete on bulk_change to toetsklaar_app`.execute(db)
  await sql`grant update (outcomes, applied_at, undone, undone_at) on bulk_change to toetsklaar_app`.execute(db)
}
