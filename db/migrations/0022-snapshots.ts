import { sql, type Kysely } from 'kysely'

/**
 * Rounds follow each other, and end frozen: with a numbered snapshot that nobody changes. An answer or link remembers
 * the edition for which it was given, so that a round can move to another edition and keep every answer.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await numberRounds(db)
  await letAnswersKeepTheirEdition(db)
  await makeSnapshots(db)
  await freezeRounds(db)
  await keepFrozenEvidence(db)
  await tellOfFrozenRound(db)
}

async function numberRounds(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table round
      add column number integer not null default 1 check (number > 0),
      add column follows_id uuid,
      add column created_at timestamptz not null default now(),
      add column frozen_at timestamptz,
      add column frozen_on date,
      add column frozen_by uuid,
      add unique (organisation_id, number),
      add foreign key (organisation_id, follows_id) references round (organisation_id, id) on delete cascade,
      add foreign key (organisation_id, frozen_by) references member (organisation_id, id),
      add constraint frozen_is_complete check (num_nulls(frozen_at, frozen_on, frozen_by) in (0, 3))
  `.execute(db)
  await sql`
    update round set created_at = organisation.created_at from organisation where organisation.id = round.organisation_id
  `.execute(db)
}

async function letAnswersKeepTheirEdition(db: Kysely<unknown>): Promise<void> {
  for (const table of ['assessment', 'link']) {
    const { rows } = await sql<{ conname: string }>`
      select conname from pg_constraint
      where conrelid = ${table}::regclass and confrelid = 'round'::regclass and contype = 'f'
    `.execute(db)
    for (const { conname } of rows) {
      await sql`alter table ${sql.table(table)} drop constraint ${sql.id(conname)}`.execute(db)
    }
    await sql`
      alter table ${sql.table(table)}
        add foreign key (organisation_id, round_id) references round (organisation_id, id) on delete cascade
    `.execute(db)
  }
  // Why somebody has to look at an answer again before it counts.
  await sql`
    alter table assessment add column to_confirm text check (to_confirm in ('earlier-round', 'other-meaning'))
  `.execute(db)
}

async function makeSnapshots(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table snapshot (
      organisation_id uuid not null,
      id uuid not null default gen_random_uuid(),
      round_id uuid not null,
      number integer not null check (number > 0),
      made_on date not null,
      made_at timestamptz not null,
      made_by uuid not null,
      content text not null,
      sha256 text not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
      primary key (organisation_id, id),
      unique (organisation_id, round_id),
      unique (organisation_id, number),
      foreign key (organisation_id, round_id) references round (organisation_id, id) on delete cascade,
      foreign key (organisation_id, made_by) references member (organisation_id, id)
    )
  `.execute(db)
  await sql`
    create table snapshot_file (
      organisation_id uuid not null,
      snapshot_id uuid not null,
      name text not null check (length(name) between 1 and 200),
      type text not null,
      language text not null check (language in ('nl', 'en')),
      bytes bytea not null,
      sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
      primary key (organisation_id, snapshot_id, name),
      foreign key (organisation_id, snapshot_id) references snapshot (organisation_id, id) on delete cascade
    )
  `.execute(db)
  for (const table of ['snapshot', 'snapshot_file']) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db)
    await sql`
      create policy own_organisation on ${sql.table(table)}
        using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid))
    `.execute(db)
    await sql`grant select, insert on ${sql.table(table)} to toetsklaar_app`.execute(db)
  }
}

/**
 * What was frozen stays as it is, whatever the application says: the round, its answers, its links and its snapshot.
 * Only the end of an organisation, which runs as the owner, takes them away.
 */
async function freezeRounds(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function refuse_change_of_frozen_round() returns trigger language plpgsql
      set search_path = pg_catalog, public, pg_temp as $$
    begin
      if current_user <> 'toetsklaar_app' then
        return coalesce(new, old);
      end if;
      if tg_op <> 'INSERT' and old.frozen_at is not null then
        raise exception 'round % is frozen', old.id using errcode = 'integrity_constraint_violation';
      end if;
      if tg_op <> 'DELETE' and new.frozen_at is not null and not exists (
        select from snapshot where snapshot.organisation_id = new.organisation_id and snapshot.round_id = new.id
      ) then
        raise exception 'a round is frozen with its snapshot' using errcode = 'integrity_constraint_violation';
      end if;
      return coalesce(new, old);
    end
    $$
  `.execute(db)
  await sql`
    create trigger frozen_round_stays before insert or update or delete on round
      for each row execute function refuse_change_of_frozen_round()
  `.execute(db)
  // A row that moves to another round leaves one and enters one; neither may be frozen.
  await sql`
    create function refuse_change_in_frozen_round() returns trigger language plpgsql
      set search_path = pg_catalog, public, pg_temp as $$
    begin
      if current_user <> 'toetsklaar_app' then
        return coalesce(new, old);
      end if;
      -- That a file holds a virus is told to every link of it, also in a frozen round: it is a fact about the file.
      if tg_table_name = 'link' and tg_op = 'UPDATE' and pg_trigger_depth() > 1
        and to_jsonb(old) - 'infected' = to_jsonb(new) - 'infected' then
        return new;
      end if;
      -- Whoever freezes the round holds its row until the commit: a change in it comes before or after, never in between.
      perform from round
        where (tg_op <> 'INSERT' and organisation_id = old.organisation_id and id = old.round_id)
          or (tg_op <> 'DELETE' and organisation_id = new.organisation_id and id = new.round_id)
        for key share;
      if exists (
        select from round
        where frozen_at is not null
          and ((tg_op <> 'INSERT' and organisation_id = old.organisation_id and id = old.round_id)
            or (tg_op <> 'DELETE' and organisation_id = new.organisation_id and id = new.round_id))
      ) then
        raise exception 'a frozen round stays as it is' using errcode = 'integrity_constraint_violation';
      end if;
      return coalesce(new, old);
    end
    $$
  `.execute(db)
  for (const table of ['assessment', 'link', 'bulk_change', 'readiness_record', 'snapshot']) {
    await sql`
      create trigger frozen_round_stays before insert or update or delete on ${sql.table(table)}
        for each row execute function refuse_change_in_frozen_round()
    `.execute(db)
  }
  await sql`
    create function refuse_file_of_frozen_snapshot() returns trigger language plpgsql
      set search_path = pg_catalog, public, pg_temp as $$
    begin
      if current_user = 'toetsklaar_app' and exists (
        select from snapshot join round on round.organisation_id = snapshot.organisation_id and round.id = snapshot.round_id
        where snapshot.organisation_id = new.organisation_id and snapshot.id = new.snapshot_id
          and round.frozen_at is not null
      ) then
        raise exception 'a snapshot stays as it is' using errcode = 'integrity_constraint_violation';
      end if;
      return new;
    end
    $$
  `.execute(db)
  await sql`
    create trigger frozen_round_stays before insert on snapshot_file
      for each row execute function refuse_file_of_frozen_snapshot()
  `.execute(db)
}

/** What a frozen round rests on leaves the lists, but is not erased: its snapshot names the bytes. */
async function keepFrozenEvidence(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function empty_bin() returns setof uuid language sql security definer
      set search_path = pg_catalog, public, pg_temp as $$
      delete from evidence
      where organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
        and removed_at < now() - interval '30 days'
        and not exists (
          select from link join round on round.organisation_id = link.organisation_id and round.id = link.round_id
          where link.organisation_id = evidence.organisation_id and link.evidence_id = evidence.id
            -- What was in the bin when its round was frozen is in no snapshot.
            and link.removed_at is null
            and round.frozen_at is not null)
      returning id
    $$
  `.execute(db)
}

/** As in 0017, and who is asking answers also whether the round of the organisation is frozen. */
async function tellOfFrozenRound(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function identity_of(asked uuid, idle interval, oldest interval, touch boolean) returns jsonb
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
    declare
      found record;
      memberships jsonb;
      current_id uuid;
    begin
      select session.person_id, session.organisation_id, session.seen_at, person.name, person.email, person.language
        into found
        from session join person on person.id = session.person_id
        where session.id = asked and session.seen_at > now() - idle and session.created_at > now() - oldest;
      if found.person_id is null then
        return null;
      end if;
      -- A row that is written at every request would make every request wait for the disk.
      if touch and found.seen_at < now() - interval '5 minutes' then
        update session set seen_at = now() where id = asked;
      end if;
      perform set_config('app.person_id', found.person_id::text, true);
      select coalesce(jsonb_agg(jsonb_build_object(
          'id', member.id, 'organisationId', member.organisation_id, 'role', member.role,
          'organisationName', organisation.name, 'fictional', organisation.fictional,
          'ownCheck', organisation.own_check, 'reviewers', organisation.reviewers
        ) order by organisation.created_at, organisation.name), '[]')
        into memberships
        from member join organisation on organisation.id = member.organisation_id
        where member.person_id = found.person_id and member.removed_at is null;
      -- The organisation that the session chose, or else the first: only now that the membership is known.
      select (one ->> 'organisationId')::uuid into current_id
        from jsonb_array_elements(memberships) with ordinality as each(one, place)
        order by (one ->> 'organisationId') is not distinct from found.organisation_id::text desc, place limit 1;
      perform set_config('app.organisation_id', coalesce(current_id::text, ''), true);
      return jsonb_build_object(
        'personId', found.person_id, 'organisationId', current_id,
        'name', found.name, 'email', found.email, 'language', found.language, 'memberships', memberships,
        'changesSeen', coalesce((select number from log_head where organisation_id = current_id), 0),
        -- Every screen says so while the newest round is frozen.
        'frozen', (
          select jsonb_build_object('number', number, 'on', frozen_on)
          from (select number, frozen_on from round where organisation_id = current_id order by number desc limit 1)
            as newest
          where frozen_on is not null));
    end
    $$
  `.execute(db)
}
