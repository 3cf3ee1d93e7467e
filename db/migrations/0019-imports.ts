import { sql, type Kysely } from 'kysely'

/**
 * A file on its way into a register. Its rows wait here until somebody confirms or a day has passed; afterwards only
 * what is needed to undo stays, and for thirty days.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table register_import (
      organisation_id uuid not null references organisation on delete cascade,
      id uuid not null default gen_random_uuid(),
      register text not null,
      file_name text not null check (length(file_name) between 1 and 255),
      state text not null default 'reading' check (state in ('reading', 'ready', 'confirmed', 'undone')),
      started_by uuid not null,
      started_at timestamptz not null default now(),
      rows_read integer not null default 0,
      -- What was found above the columns, and where each of them goes.
      columns jsonb not null default '[]',
      -- How many rows are new, changed, the same, faulty, and missing from the file.
      counts jsonb,
      -- Of the register when the rows were compared with it.
      head_version bigint,
      confirmed_by uuid,
      confirmed_at timestamptz,
      undone_by uuid,
      undone_at timestamptz,
      primary key (organisation_id, id),
      foreign key (organisation_id, started_by) references member (organisation_id, id),
      foreign key (organisation_id, confirmed_by) references member (organisation_id, id),
      foreign key (organisation_id, undone_by) references member (organisation_id, id)
    )
  `.execute(db)
  await sql`
    create table register_import_row (
      organisation_id uuid not null,
      import_id uuid not null,
      -- Row of the file, counted from 1 as a spreadsheet does.
      line integer not null,
      -- The cells that may wait, as they were written, by column of the file.
      cells text[],
      -- The same by column of the register, written so that the database can read them; empty where a cell is faulty.
      "values" text[],
      -- What is wrong with its cells by themselves, and what is wrong beside the other rows and those of the register.
      faults jsonb,
      compared_faults jsonb,
      state text not null check (state in ('new', 'changed', 'same', 'faulty')),
      -- The row of the register that it is or will be, as it was before, and at which version it was left.
      row_id uuid not null default gen_random_uuid(),
      before text[],
      version_after integer,
      primary key (organisation_id, import_id, line),
      foreign key (organisation_id, import_id) references register_import (organisation_id, id) on delete cascade
    )
  `.execute(db)
  await sql`
    create index register_import_row_state on register_import_row (organisation_id, import_id, state, line)
  `.execute(db)
  await sql`
    create index register_import_newest on register_import (organisation_id, started_at desc)
  `.execute(db)
  await sql`
    create table register_mapping (
      organisation_id uuid not null references organisation on delete cascade,
      register text not null,
      -- The heading as it is matched: small letters and digits only.
      heading text not null check (length(heading) between 1 and 200),
      -- The column that it was said to be; null is "leave out".
      column_name text,
      primary key (organisation_id, register, heading)
    )
  `.execute(db)
  await sql`
    create table register_word (
      organisation_id uuid not null references organisation on delete cascade,
      vocabulary text not null,
      word text not null check (length(word) between 1 and 200),
      term text not null,
      primary key (organisation_id, vocabulary, word)
    )
  `.execute(db)
  for (const table of ['register_import', 'register_import_row', 'register_mapping', 'register_word']) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db)
    await sql`
      create policy own_organisation on ${sql.table(table)}
        using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid))
    `.execute(db)
    await sql`grant select, insert, update, delete on ${sql.table(table)} to toetsklaar_app`.execute(db)
  }
  // What waits or can be undone may hold names of mediators.
  for (const table of ['register_import', 'register_import_row']) {
    await sql`
      create policy only_colleagues on ${sql.table(table)} as restrictive
        using ((select current_setting('app.sees_confidential', true)) = 'yes')
    `.execute(db)
  }
}
