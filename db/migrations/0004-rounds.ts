import { sql, type Kysely } from 'kysely'

/** Rounds and the answers given in them. Row version lets a stale write be refused. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table round (
      organisation_id uuid not null references organisation on delete cascade,
      id uuid not null default gen_random_uuid(),
      kind text not null check (kind in ('pilot', 'recognition', 'recertification')),
      edition_id text not null references edition,
      starts_on date not null,
      decision_on date not null check (decision_on > starts_on),
      first_case_on date,
      version integer not null default 1,
      primary key (organisation_id, id),
      unique (organisation_id, id, edition_id)
    )
  `.execute(db)
  await sql`
    create table assessment (
      organisation_id uuid not null,
      round_id uuid not null,
      edition_id text not null,
      requirement_id text not null,
      work text not null default 'not-started' check (work in ('not-started', 'busy', 'finished')),
      verdict text check (verdict in ('met', 'partly', 'not-met', 'not-applicable')),
      reasoning text not null default '' check (length(reasoning) <= 10000),
      not_applicable_reason text not null default '' check (length(not_applicable_reason) <= 2000),
      set_by uuid,
      approved_by uuid,
      approved_at timestamptz,
      owner_id uuid,
      due_on date,
      version integer not null default 1,
      changed_by uuid not null,
      changed_at timestamptz not null default now(),
      primary key (organisation_id, round_id, requirement_id),
      foreign key (organisation_id, round_id, edition_id) references round (organisation_id, id, edition_id) on delete cascade,
      foreign key (edition_id, requirement_id) references requirement (edition_id, id),
      foreign key (organisation_id, owner_id) references member (organisation_id, id),
      foreign key (organisation_id, set_by) references member (organisation_id, id),
      foreign key (organisation_id, approved_by) references member (organisation_id, id),
      foreign key (organisation_id, changed_by) references member (organisation_id, id),
      constraint not_applicable_says_why check (verdict is distinct from 'not-applicable' or length(btrim(not_applicable_reason)) > 0),
      constraint approval_is_complete check ((approved_by is null) = (approved_at is null)),
      constraint only_not_applicable_is_approved check (approved_by is null or verdict = 'not-applicable'),
      constraint approved_by_a_second_person check (approved_by is null or approved_by is distinct from set_by)
    )
  `.execute(db)
  for (const table of ['round', 'assessment']) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db)
    await sql`
      create policy own_organisation on ${sql.table(table)}
        using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
    `.execute(db)
  }
  await sql`grant select, insert, update on round, assessment to toetsklaar_app`.execute(db)
}
