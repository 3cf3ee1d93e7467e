import { sql, type Kysely } from 'kysely'

/**
 * An organisation may adapt the requirements: an edition of its own, which others do not see, is changed as long as it
 * is a draft, and stays as it is once it was published.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table edition
      add column organisation_id uuid references organisation on delete cascade,
      -- The edition from which this one was made, and the one of the catalogue at the beginning of that line.
      add column based_on text references edition,
      add column root_id text references edition,
      add column made_by uuid,
      add column made_at timestamptz not null default now(),
      add column draft_version integer not null default 1,
      add foreign key (organisation_id, made_by) references member (organisation_id, id),
      add constraint own_edition_is_complete
        check (num_nulls(organisation_id, based_on, root_id, made_by) in (0, 4))
  `.execute(db)
  await sql`create index edition_of_organisation on edition (organisation_id) where organisation_id is not null`.execute(
    db,
  )
  await sql`
    create unique index edition_one_draft on edition (organisation_id)
      where organisation_id is not null and published_at is null
  `.execute(db)
  await sql`
    alter table requirement
      add column own boolean not null default false,
      add column retired boolean not null default false,
      add column question text check (length(btrim(question)) between 1 and 40)
  `.execute(db)
  await letImportsWait(db)
  await letOrganisationsSeeTheirOwn(db)
  await keepPublishedEditions(db)
  await sql`
    create function refuse_foreign_edition() returns trigger language plpgsql
      set search_path = pg_catalog, public, pg_temp as $$
    begin
      if not exists (
        select from edition where edition.id = new.edition_id and published_at is not null
          and (edition.organisation_id is null or edition.organisation_id = new.organisation_id)
      ) then
        raise exception 'a round is about a published edition that its organisation may see'
          using errcode = 'integrity_constraint_violation';
      end if;
      return new;
    end
    $$
  `.execute(db)
  await sql`
    create function refuse_foreign_line() returns trigger language plpgsql
      set search_path = pg_catalog, public, pg_temp as $$
    begin
      if new.organisation_id is not null and not (
        exists (select from edition where id = new.root_id and organisation_id is null and published_at is not null)
        and exists (select from edition where id = new.based_on and published_at is not null
          and (organisation_id is null or organisation_id = new.organisation_id))
      ) then
        raise exception 'an edition is made from a published one that its organisation may see'
          using errcode = 'integrity_constraint_violation';
      end if;
      return new;
    end
    $$
  `.execute(db)
  await sql`
    create trigger edition_of_our_line before insert or update of organisation_id, based_on, root_id on edition
      for each row execute function refuse_foreign_line()
  `.execute(db)
  await sql`
    create trigger round_has_our_edition before insert or update of edition_id on round
      for each row execute function refuse_foreign_edition()
  `.execute(db)
}

/** What was read from a file waits for a confirmation, a day at most; nothing of it is an edition yet. */
async function letImportsWait(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table edition_import (
      organisation_id uuid not null references organisation on delete cascade,
      id uuid not null default gen_random_uuid(),
      file_name text not null,
      content jsonb not null,
      made_by uuid not null,
      made_at timestamptz not null default now(),
      primary key (organisation_id, id),
      foreign key (organisation_id, made_by) references member (organisation_id, id) on delete cascade
    )
  `.execute(db)
  await sql`alter table edition_import enable row level security`.execute(db)
  await sql`
    create policy own_organisation on edition_import
      using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid))
  `.execute(db)
  await sql`grant select, insert, delete on edition_import to toetsklaar_app`.execute(db)
}

const parts = ['theme', 'requirement', 'expectation', 'indicator', 'requirement_indicator', 'source']

async function letOrganisationsSeeTheirOwn(db: Kysely<unknown>): Promise<void> {
  await sql`alter table edition enable row level security`.execute(db)
  await sql`
    create policy visible on edition for select
      using (organisation_id is null
        or organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid))
  `.execute(db)
  await sql`
    create policy own_organisation on edition
      using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid))
  `.execute(db)
  await sql`grant insert, update, delete on edition to toetsklaar_app`.execute(db)
  for (const part of parts) {
    const table = sql.table(part)
    await sql`alter table ${table} enable row level security`.execute(db)
    await sql`
      create policy visible on ${table} for select
        using (edition_id in (select id from edition))
    `.execute(db)
    await sql`
      create policy own_organisation on ${table}
        using (edition_id in (select id from edition where organisation_id is not null))
    `.execute(db)
    await sql`grant insert, update, delete on ${table} to toetsklaar_app`.execute(db)
  }
}

/** As in 0003, and a row does not move into a published edition either; an organisation that ends takes its own along. */
async function keepPublishedEditions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function refuse_change_of_published_edition() returns trigger language plpgsql
      set search_path = pg_catalog, public, pg_temp as $$
    declare
      key text := case when tg_table_name = 'edition' then 'id' else 'edition_id' end;
      was text := case when tg_op = 'INSERT' then null else to_jsonb(old) ->> key end;
      becomes text := case when tg_op = 'DELETE' then null else to_jsonb(new) ->> key end;
      -- The row of an edition itself is judged by what it was: publishing it is its last change.
      touched text[] := case when tg_table_name = 'edition' then array[was] else array[was, becomes] end;
    begin
      if exists (
        select from edition where id = any(touched) and published_at is not null
          and (tg_op <> 'DELETE' or organisation_id is null or current_user = 'toetsklaar_app')
      ) then
        raise exception 'edition % is published and never changes again', coalesce(was, becomes)
          using errcode = 'integrity_constraint_violation';
      end if;
      return coalesce(new, old);
    end
    $$
  `.execute(db)
}
