import { sql, type Kysely } from 'kysely'

/** The requirements as data. A published edition never changes again: a trigger holds even the owner to it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table edition (
      id text primary key,
      version text not null,
      title jsonb not null,
      notice jsonb not null,
      known_criteria jsonb not null,
      ccv_own boolean not null,
      content_sha256 text not null,
      published_at timestamptz
    )
  `.execute(db)
  await sql`
    create table theme (
      edition_id text not null references edition,
      id text not null,
      position integer not null,
      part text not null check (part in ('recognition', 'pilot')),
      title jsonb not null,
      provenance jsonb not null,
      primary key (edition_id, id)
    )
  `.execute(db)
  await sql`
    create table requirement (
      edition_id text not null references edition,
      id text not null,
      theme_id text not null,
      position integer not null,
      part text not null check (part in ('recognition', 'pilot')),
      level text not null check (level in ('must', 'should', 'optional')),
      gate text check (gate in ('precondition', 'full-year', 'quality', 'decision')),
      title jsonb not null,
      description jsonb not null,
      help jsonb not null,
      provenance jsonb not null,
      primary key (edition_id, id),
      foreign key (edition_id, theme_id) references theme
    )
  `.execute(db)
  await sql`
    create table expectation (
      edition_id text not null references edition,
      id text not null,
      requirement_id text not null,
      position integer not null,
      kind text not null,
      must_show jsonb not null,
      max_age_months integer check (max_age_months > 0),
      required boolean not null,
      primary key (edition_id, id),
      foreign key (edition_id, requirement_id) references requirement
    )
  `.execute(db)
  await sql`
    create table indicator (
      edition_id text not null references edition,
      id text not null,
      position integer not null,
      title jsonb not null,
      definition jsonb not null,
      hard boolean not null,
      primary key (edition_id, id)
    )
  `.execute(db)
  await sql`
    create table requirement_indicator (
      edition_id text not null,
      requirement_id text not null,
      indicator_id text not null,
      position integer not null,
      primary key (edition_id, requirement_id, indicator_id),
      foreign key (edition_id, requirement_id) references requirement,
      foreign key (edition_id, indicator_id) references indicator
    )
  `.execute(db)
  await sql`
    create table source (
      edition_id text not null references edition,
      id text not null,
      position integer not null,
      title jsonb not null,
      url text not null,
      grade text not null,
      year integer,
      primary key (edition_id, id)
    )
  `.execute(db)

  await sql`
    create function refuse_change_of_published_edition() returns trigger language plpgsql as $$
    declare
      touched text := case
        when tg_table_name = 'edition' then coalesce(to_jsonb(old) ->> 'id', to_jsonb(new) ->> 'id')
        else coalesce(to_jsonb(old) ->> 'edition_id', to_jsonb(new) ->> 'edition_id') end;
    begin
      if exists (select from edition where id = touched and published_at is not null) then
        raise exception 'edition % is published and never changes again', touched using errcode = 'integrity_constraint_violation';
      end if;
      return coalesce(new, old);
    end
    $$
  `.execute(db)
  for (const table of ['theme', 'requirement', 'expectation', 'indicator', 'requirement_indicator', 'source']) {
    await sql`
      create trigger published_edition_stays before insert or update or delete on ${sql.table(table)}
        for each row execute function refuse_change_of_published_edition()
    `.execute(db)
  }
  await sql`
    create trigger published_edition_stays before update or delete on edition
      for each row execute function refuse_change_of_published_edition()
  `.execute(db)
  await sql`
    grant select on edition, theme, requirement, expectation, indicator, requirement_indicator, source to toetsklaar_app
  `.execute(db)
}
