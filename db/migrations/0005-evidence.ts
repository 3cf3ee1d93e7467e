import { sql, type Kysely } from 'kysely'

/** Evidence, its versions and its links to expectations. A link carries the review of one version for one expectation. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table evidence (
      organisation_id uuid not null references organisation on delete cascade,
      id uuid not null default gen_random_uuid(),
      title text not null check (length(btrim(title)) between 1 and 200),
      kind text not null,
      about_on date not null,
      period_from date,
      period_until date,
      ends_on date,
      source text not null default '' check (length(source) <= 500),
      obtained text not null default '' check (length(obtained) <= 500),
      redaction_note text not null default '' check (length(redaction_note) <= 2000),
      confidential boolean not null default false,
      version integer not null default 1,
      created_by uuid not null,
      created_at timestamptz not null default now(),
      removed_at timestamptz,
      primary key (organisation_id, id),
      foreign key (organisation_id, created_by) references member (organisation_id, id),
      constraint period_runs_forward check (period_from is null or period_until is null or period_from <= period_until)
    )
  `.execute(db)
  await sql`create index evidence_newest on evidence (organisation_id, created_at desc, id)`.execute(db)
  await sql`
    create table evidence_version (
      organisation_id uuid not null,
      id uuid not null default gen_random_uuid(),
      evidence_id uuid not null,
      number integer not null check (number > 0),
      file_name text not null check (length(file_name) between 1 and 255),
      type text not null,
      size bigint not null check (size > 0),
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      scan text not null default 'not-scanned' check (scan in ('not-scanned', 'waiting', 'clean', 'infected')),
      uploaded_by uuid not null,
      uploaded_at timestamptz not null default now(),
      primary key (organisation_id, id),
      unique (organisation_id, evidence_id, number),
      unique (organisation_id, id, evidence_id, uploaded_by),
      foreign key (organisation_id, evidence_id) references evidence (organisation_id, id) on delete cascade,
      foreign key (organisation_id, uploaded_by) references member (organisation_id, id)
    )
  `.execute(db)
  await sql`create index evidence_version_bytes on evidence_version (organisation_id, sha256)`.execute(db)
  await sql`
    create table link (
      organisation_id uuid not null,
      id uuid not null default gen_random_uuid(),
      round_id uuid not null,
      edition_id text not null,
      expectation_id text not null,
      evidence_id uuid not null,
      version_id uuid not null,
      uploaded_by uuid not null,
      pages text not null default '' check (length(pages) <= 100),
      shows text not null default '' check (length(shows) <= 1000),
      valid_until date,
      status text not null default 'submitted' check (status in ('submitted', 'accepted', 'rejected', 'withdrawn')),
      reviewed_by uuid,
      reviewed_at timestamptz,
      reason text not null default '' check (length(reason) <= 2000),
      created_by uuid not null,
      created_at timestamptz not null default now(),
      removed_at timestamptz,
      primary key (organisation_id, id),
      unique (organisation_id, round_id, expectation_id, evidence_id),
      foreign key (organisation_id, round_id, edition_id) references round (organisation_id, id, edition_id) on delete cascade,
      foreign key (edition_id, expectation_id) references expectation (edition_id, id),
      foreign key (organisation_id, version_id, evidence_id, uploaded_by)
        references evidence_version (organisation_id, id, evidence_id, uploaded_by) on delete cascade,
      foreign key (organisation_id, created_by) references member (organisation_id, id),
      foreign key (organisation_id, reviewed_by) references member (organisation_id, id),
      constraint reviewed_by_someone check (status not in ('accepted', 'rejected') or reviewed_by is not null),
      constraint four_eyes check (status not in ('accepted', 'rejected') or reviewed_by is distinct from uploaded_by),
      constraint rejection_says_why check (status <> 'rejected' or length(btrim(reason)) > 0)
    )
  `.execute(db)
  // Readiness asks per expectation and status for the longest validity; this index answers without the table.
  await sql`
    create index link_facts on link (organisation_id, round_id, expectation_id, status, valid_until)
      where removed_at is null
  `.execute(db)
  await sql`create index link_of_evidence on link (organisation_id, evidence_id)`.execute(db)

  for (const table of ['evidence', 'evidence_version', 'link']) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db)
    await sql`
      create policy own_organisation on ${sql.table(table)}
        using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
    `.execute(db)
  }
  // Who may not see confidential evidence does not get the row at all, whatever the query.
  await sql`
    create policy confidential_stays_inside on evidence as restrictive for select
      using (not confidential or current_setting('app.sees_confidential', true) = 'yes')
  `.execute(db)
  await sql`grant select, insert, update on evidence, evidence_version, link to toetsklaar_app`.execute(db)
}
