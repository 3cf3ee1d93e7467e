import { sql, type Kysely } from 'kysely'

/**
 * A version has one or more files and days of its own; a removed item waits thirty days in the bin. What was there
 * before becomes the first file of its version, with the days that its item has.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await makeFiles(db)
  await giveVersionsDays(db)
  await makeBin(db)
  await makeIndexes(db)
}

async function makeFiles(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table evidence_file (
      organisation_id uuid not null,
      id uuid not null default gen_random_uuid(),
      version_id uuid not null,
      position integer not null check (position > 0),
      file_name text not null check (length(file_name) between 1 and 255),
      type text not null,
      size bigint not null check (size > 0),
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      scan text not null default 'not-scanned' check (scan in ('not-scanned', 'waiting', 'clean', 'infected')),
      primary key (organisation_id, id),
      unique (organisation_id, version_id, position),
      foreign key (organisation_id, version_id) references evidence_version (organisation_id, id) on delete cascade
    )
  `.execute(db)
  await sql`
    insert into evidence_file (organisation_id, version_id, position, file_name, type, size, sha256, scan)
    select organisation_id, id, 1, file_name, type, size, sha256, scan from evidence_version
  `.execute(db)
  await sql`
    alter table evidence_version
      drop column file_name, drop column type, drop column size, drop column sha256, drop column scan
  `.execute(db)
  await sql`create index evidence_file_bytes on evidence_file (organisation_id, sha256)`.execute(db)
  await sql`alter table evidence_file enable row level security`.execute(db)
  await sql`
    create policy own_organisation on evidence_file
      using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
  `.execute(db)
  await sql`grant select, insert on evidence_file to toetsklaar_app`.execute(db)
  await sql`grant update (scan) on evidence_file to toetsklaar_app`.execute(db)
}

/** The days of the newest version are those of its item; older ones keep theirs when a renewal brings others. */
async function giveVersionsDays(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table evidence_version
      add column about_on date,
      add column period_from date,
      add column period_until date,
      add column ends_on date,
      add column changed_by uuid,
      add constraint version_period_runs_forward
        check (period_from is null or period_until is null or period_from <= period_until),
      add foreign key (organisation_id, changed_by) references member (organisation_id, id)
  `.execute(db)
  await sql`
    update evidence_version as version
    set about_on = evidence.about_on, period_from = evidence.period_from, period_until = evidence.period_until,
      ends_on = evidence.ends_on
    from evidence
    where evidence.organisation_id = version.organisation_id and evidence.id = version.evidence_id
  `.execute(db)
  await sql`alter table evidence_version alter column about_on set not null`.execute(db)
  // Who changed what a reviewer looks at, its days or who may see it: another pair of eyes has to accept that.
  await sql`
    alter table link
      add column changed_by uuid,
      add foreign key (organisation_id, changed_by) references member (organisation_id, id),
      add constraint four_eyes_on_changes check (
        status <> 'accepted' or own_check or changed_by is null or reviewed_by is distinct from changed_by),
      drop constraint own_check_is_marked,
      add constraint own_check_is_marked check (
        own_check = (status = 'accepted' and (reviewed_by is not distinct from uploaded_by
          or reviewed_by is not distinct from changed_by)))
  `.execute(db)
}

async function makeBin(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table evidence
      add column removed_by uuid,
      add foreign key (organisation_id, removed_by) references member (organisation_id, id)
  `.execute(db)
  // What was removed before there was a bin gets its thirty days as well.
  await sql`update link set removed_at = now() where removed_at is not null`.execute(db)
  await sql`update evidence set removed_at = now() where removed_at is not null`.execute(db)
  await sql`
    create function empty_bin() returns setof uuid language sql security definer
      set search_path = pg_catalog, public, pg_temp as $$
      delete from evidence
      where organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
        and removed_at < now() - interval '30 days'
      returning id
    $$
  `.execute(db)
  await sql`revoke execute on function empty_bin() from public`.execute(db)
  await sql`grant execute on function empty_bin() to toetsklaar_app`.execute(db)
}

/** The list asks for the newest items and for how the uses of each stand; both are answered without the tables. */
async function makeIndexes(db: Kysely<unknown>): Promise<void> {
  await sql`drop index evidence_newest`.execute(db)
  await sql`
    create index evidence_listed on evidence (organisation_id, created_at desc, id) include (confidential)
      where removed_at is null
  `.execute(db)
  await sql`
    create index evidence_binned on evidence (organisation_id, removed_at desc) where removed_at is not null
  `.execute(db)
  await sql`
    create index link_uses on link (organisation_id, evidence_id) include (round_id, status, valid_until)
      where removed_at is null
  `.execute(db)
  await sql`create index evidence_version_uploader on evidence_version (organisation_id, uploaded_by, evidence_id)`.execute(
    db,
  )
}
