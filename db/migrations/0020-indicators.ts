import { sql, type Kysely } from 'kysely'

/** What people say about indicators: which of them must be reached, and what no register can show. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table indicator_choice (
      organisation_id uuid not null references organisation on delete cascade,
      indicator_id text not null,
      -- The lead made it count for readiness.
      hardened boolean not null,
      changed_by uuid not null,
      changed_at timestamptz not null default now(),
      primary key (organisation_id, indicator_id),
      foreign key (organisation_id, changed_by) references member (organisation_id, id)
    )
  `.execute(db)
  await sql`
    create table indicator_statement (
      organisation_id uuid not null references organisation on delete cascade,
      id uuid not null default gen_random_uuid(),
      indicator_id text not null,
      on_day date not null,
      value integer not null check (value >= 0),
      stated_by uuid not null,
      stated_at timestamptz not null default now(),
      primary key (organisation_id, id),
      foreign key (organisation_id, stated_by) references member (organisation_id, id)
    )
  `.execute(db)
  await sql`
    create index indicator_statement_latest on indicator_statement (organisation_id, indicator_id, on_day desc)
  `.execute(db)
  for (const table of ['indicator_choice', 'indicator_statement']) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db)
    await sql`
      create policy own_organisation on ${sql.table(table)}
        using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid))
    `.execute(db)
  }
  await sql`grant select, insert, update, delete on indicator_choice to toetsklaar_app`.execute(db)
  // A statement is made and stays; who was wrong makes another.
  await sql`grant select, insert on indicator_statement to toetsklaar_app`.execute(db)
}
