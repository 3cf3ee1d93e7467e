import { sql, type Kysely } from 'kysely'

/**
 * Ties every entry of the log to the one before, with a key that the database does not have. Entries of before stay as
 * they are until the start chains them; from now on the application can only add chained ones.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table log_entry
      add column number bigint check (number > 0),
      add column previous_hash text check (previous_hash ~ '^[0-9a-f]{64}$'),
      add column hash text check (hash ~ '^[0-9a-f]{64}$'),
      add column batch_id uuid,
      add column evidence_id text generated always as (detail ->> 'evidenceId') stored,
      add column expectation_id text generated always as (detail ->> 'expectationId') stored,
      add constraint chained_as_a_whole check (num_nulls(number, previous_hash, hash) in (0, 3))
  `.execute(db)
  await sql`
    create policy chained on log_entry as restrictive for insert to toetsklaar_app with check (number is not null)
  `.execute(db)
  await sql`create unique index log_entry_in_chain on log_entry (organisation_id, number)`.execute(db)
  // A history asks for one subject, and links are found by what they connect. Columns of their own, because behind a
  // policy Postgres uses no index on a part of a JSON value.
  await sql`create index log_entry_of_subject on log_entry (organisation_id, subject_id, number)`.execute(db)
  await sql`
    create index log_entry_of_evidence on log_entry (organisation_id, evidence_id, number)
      where evidence_id is not null
  `.execute(db)
  await sql`
    create index log_entry_of_expectation on log_entry (organisation_id, expectation_id, number)
      where expectation_id is not null
  `.execute(db)
  await sql`
    create index log_entry_of_batch on log_entry (organisation_id, batch_id, number) where batch_id is not null
  `.execute(db)
  await sql`
    create table log_head (
      organisation_id uuid primary key references organisation on delete cascade,
      number bigint not null check (number >= 0),
      hash text not null check (hash ~ '^[0-9a-f]{64}$'),
      -- Tells which key was used, so that a lost key is not taken for a changed log.
      key_mark text not null
    )
  `.execute(db)
  await sql`alter table log_head enable row level security`.execute(db)
  await sql`
    create policy own_organisation on log_head
      using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
  `.execute(db)
  await sql`grant select, insert, update on log_head to toetsklaar_app`.execute(db)
}
