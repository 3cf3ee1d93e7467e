import { sql, type Kysely } from 'kysely'

/**
 * Every file is examined once: for viruses where a scanner is set, and for personal data. What waits stands in the
 * row of the file, so that it waits on after a stop. Of what was found the kind, the place and a masked excerpt are
 * kept, never the value.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await addStates(db)
  await makeFindings(db)
  await makeDecisions(db)
  await askAgainAboutSameBytes(db)
  await wakeExaminer(db)
  await markInfectedLinks(db)
}

async function addStates(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table evidence_file
      add column scan_note text not null default '' check (length(scan_note) <= 200),
      add column scanned_at timestamptz,
      add column privacy text not null default 'waiting'
        check (privacy in ('waiting', 'examined', 'partly', 'unreadable')),
      add column privacy_note text not null default '' check (length(privacy_note) <= 40),
      add column findings integer not null default 0 check (findings >= 0),
      add column examined_at timestamptz,
      add column examine_at timestamptz default now(),
      add column attempts integer not null default 0
  `.execute(db)
  await sql`
    create index evidence_file_due on evidence_file (organisation_id, examine_at) where examine_at is not null
  `.execute(db)
  await sql`
    grant update (scan_note, scanned_at, privacy, privacy_note, findings, examined_at, examine_at, attempts)
      on evidence_file to toetsklaar_app
  `.execute(db)
  await sql`
    alter table evidence_version
      add column privacy_asked boolean not null default false,
      add column privacy_choice text check (privacy_choice in ('replace', 'redact', 'keep'))
  `.execute(db)
  await sql`
    create index evidence_version_asked on evidence_version (organisation_id, evidence_id) where privacy_asked
  `.execute(db)
  await sql`
    create index evidence_version_promised on evidence_version (organisation_id, evidence_id)
      where privacy_choice in ('replace', 'redact')
  `.execute(db)
}

async function makeFindings(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table privacy_finding (
      organisation_id uuid not null,
      file_id uuid not null,
      number integer not null check (number > 0),
      kind text not null,
      certain boolean not null,
      place jsonb not null,
      excerpt text not null check (length(excerpt) <= 9),
      times integer not null check (times > 0),
      primary key (organisation_id, file_id, number),
      foreign key (organisation_id, file_id) references evidence_file (organisation_id, id) on delete cascade
    )
  `.execute(db)
  await guard(db, 'privacy_finding')
  await sql`grant select, insert, delete on privacy_finding to toetsklaar_app`.execute(db)
}

async function makeDecisions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table privacy_decision (
      organisation_id uuid not null,
      version_id uuid not null,
      number integer not null check (number > 0),
      choice text not null check (choice in ('replace', 'redact', 'keep')),
      note text not null default '' check (length(note) <= 2000),
      decided_by uuid not null,
      decided_at timestamptz not null default now(),
      primary key (organisation_id, version_id, number),
      foreign key (organisation_id, version_id) references evidence_version (organisation_id, id) on delete cascade,
      foreign key (organisation_id, decided_by) references member (organisation_id, id),
      constraint says_why check (choice = 'replace' or length(btrim(note)) > 0)
    )
  `.execute(db)
  await guard(db, 'privacy_decision')
  await sql`grant select, insert on privacy_decision to toetsklaar_app`.execute(db)
}

/** Rows of the own organisation, and only for who may see confidential evidence: a finding is never a viewer's. */
async function guard(db: Kysely<unknown>, table: string): Promise<void> {
  await sql`alter table ${sql.table(table)} enable row level security`.execute(db)
  await sql`
    create policy own_organisation on ${sql.table(table)}
      using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
  `.execute(db)
  await sql`
    create policy findings_stay_inside on ${sql.table(table)} as restrictive
      using (current_setting('app.sees_confidential', true) = 'yes')
  `.execute(db)
}

/**
 * The same bytes in a newer version are no replacement: the question stands at once, before anybody examines them.
 * An earlier version of the item still asks it, or was to be replaced or redacted.
 */
async function askAgainAboutSameBytes(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function ask_again_about_same_bytes() returns trigger language plpgsql
      set search_path = pg_catalog, public, pg_temp as $$
    begin
      update evidence_version as version set privacy_asked = true
      where version.organisation_id = new.organisation_id and version.id = new.version_id and exists (
        select from evidence_version as earlier
        join evidence_file as file on file.organisation_id = earlier.organisation_id and file.version_id = earlier.id
        join privacy_finding as finding
          on finding.organisation_id = file.organisation_id and finding.file_id = file.id
        where earlier.organisation_id = version.organisation_id and earlier.evidence_id = version.evidence_id
          and earlier.id <> version.id and file.sha256 = new.sha256
          and ((earlier.privacy_asked and finding.certain) or earlier.privacy_choice in ('replace', 'redact')));
      return null;
    end
    $$
  `.execute(db)
  await sql`
    create trigger evidence_file_same_bytes after insert on evidence_file
      for each row execute function ask_again_about_same_bytes()
  `.execute(db)
}

/** Told when the upload is committed, and never when it is not. */
async function wakeExaminer(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function wake_examiner() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
    begin
      perform pg_notify('toetsklaar_examination', new.organisation_id::text);
      return null;
    end
    $$
  `.execute(db)
  await sql`
    create trigger evidence_file_added after insert on evidence_file for each row execute function wake_examiner()
  `.execute(db)
}

/**
 * A link knows whether its version is infected, so that readiness still asks one index. Both sides keep it: the
 * file that turns out to be infected, and the link that is made meanwhile, which waits for the file.
 */
async function markInfectedLinks(db: Kysely<unknown>): Promise<void> {
  await sql`alter table link add column infected boolean not null default false`.execute(db)
  await sql`
    update link set infected = true
    from evidence_file as file
    where file.organisation_id = link.organisation_id and file.version_id = link.version_id and file.scan = 'infected'
  `.execute(db)
  await sql`drop index link_facts`.execute(db)
  await sql`
    create index link_facts on link (organisation_id, round_id, expectation_id, status, infected, valid_until)
      where removed_at is null
  `.execute(db)
  await sql`
    create function know_whether_infected() returns trigger language plpgsql
      set search_path = pg_catalog, public, pg_temp as $$
    begin
      perform from evidence_file as file
        where file.organisation_id = new.organisation_id and file.version_id = new.version_id for share;
      new.infected := exists (
        select from evidence_file as file
        where file.organisation_id = new.organisation_id and file.version_id = new.version_id
          and file.scan = 'infected');
      return new;
    end
    $$
  `.execute(db)
  await sql`
    create trigger link_infected before insert or update of version_id on link
      for each row execute function know_whether_infected()
  `.execute(db)
  await sql`
    create function tell_links_of_infection() returns trigger language plpgsql
      set search_path = pg_catalog, public, pg_temp as $$
    begin
      update link set infected = exists (
        select from evidence_file as file
        where file.organisation_id = new.organisation_id and file.version_id = new.version_id
          and file.scan = 'infected')
      where link.organisation_id = new.organisation_id and link.version_id = new.version_id;
      return null;
    end
    $$
  `.execute(db)
  await sql`
    create trigger evidence_file_scanned after update of scan on evidence_file
      for each row when (old.scan is distinct from new.scan) execute function tell_links_of_infection()
  `.execute(db)
}
