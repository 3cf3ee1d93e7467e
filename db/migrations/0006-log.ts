import { sql, type Kysely } from 'kysely'

/** Who did what, on what. The application may add and read; nobody changes an entry. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table log_entry (
      organisation_id uuid not null references organisation on delete cascade,
      id bigint generated always as identity,
      at timestamptz not null default now(),
      member_id uuid,
      cause text not null default 'member' check (cause in ('member', 'system')),
      action text not null,
      subject_id text,
      detail jsonb not null default '{}',
      primary key (organisation_id, id),
      foreign key (organisation_id, member_id) references member (organisation_id, id),
      constraint a_member_acts_or_the_system check ((cause = 'member') = (member_id is not null))
    )
  `.execute(db)
  await sql`alter table log_entry enable row level security`.execute(db)
  await sql`
    create policy own_organisation on log_entry
      using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
  `.execute(db)
  await sql`grant select, insert on log_entry to toetsklaar_app`.execute(db)
}
