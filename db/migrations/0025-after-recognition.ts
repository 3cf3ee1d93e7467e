import { sql, type Kysely } from 'kysely'

/**
 * What comes of a round: the application and what the CCV answered, recommendations that are tied to a requirement and
 * a proof, days of our own on the time line, and a calendar that others can follow.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table recognition (
      organisation_id uuid not null,
      round_id uuid not null,
      sent_on date not null,
      answered_on date check (answered_on >= sent_on),
      outcome text check (outcome in ('granted', 'not-granted', 'withdrawn')),
      certified_from date,
      term_months integer check (term_months between 1 and 120),
      plus boolean not null default false,
      reference text not null default '' check (length(reference) <= 200),
      note text not null default '' check (length(note) <= 2000),
      version integer not null default 1,
      changed_by uuid not null,
      changed_at timestamptz not null default now(),
      primary key (organisation_id, round_id),
      foreign key (organisation_id, round_id) references round (organisation_id, id) on delete cascade,
      foreign key (organisation_id, changed_by) references member (organisation_id, id),
      constraint answer_is_complete check ((outcome is null) = (answered_on is null)),
      constraint certificate_is_complete
        check ((outcome is not distinct from 'granted') = (certified_from is not null)
          and (certified_from is null) = (term_months is null)),
      constraint plus_is_granted check (not plus or outcome is not distinct from 'granted')
    )
  `.execute(db)
  await ours(db, 'recognition', 'select, insert, update')
  await sql`
    create table recommendation_tie (
      organisation_id uuid not null,
      recommendation_id uuid not null,
      requirement_id text check (length(requirement_id) between 1 and 100),
      evidence_id uuid,
      version integer not null default 1,
      changed_by uuid not null,
      changed_at timestamptz not null default now(),
      primary key (organisation_id, recommendation_id),
      foreign key (organisation_id, recommendation_id) references recommendation (organisation_id, id) on delete cascade,
      foreign key (organisation_id, evidence_id) references evidence (organisation_id, id) on delete set null (evidence_id),
      foreign key (organisation_id, changed_by) references member (organisation_id, id)
    )
  `.execute(db)
  await ours(db, 'recommendation_tie', 'select, insert, update, delete')
  await sql`
    create table milestone (
      organisation_id uuid not null,
      id uuid not null default gen_random_uuid(),
      round_id uuid not null,
      title text not null check (length(btrim(title)) between 1 and 200),
      on_day date not null,
      version integer not null default 1,
      changed_by uuid not null,
      changed_at timestamptz not null default now(),
      primary key (organisation_id, id),
      foreign key (organisation_id, round_id) references round (organisation_id, id) on delete cascade,
      foreign key (organisation_id, changed_by) references member (organisation_id, id)
    )
  `.execute(db)
  await ours(db, 'milestone', 'select, insert, update, delete')
  await sql`
    create trigger frozen_round_stays before insert or update or delete on milestone
      for each row execute function refuse_change_in_frozen_round()
  `.execute(db)
  await sql`
    create table calendar_feed (
      organisation_id uuid not null,
      id uuid not null default gen_random_uuid(),
      member_id uuid not null,
      secret_sha256 text not null unique check (secret_sha256 ~ '^[0-9a-f]{64}$'),
      made_at timestamptz not null default now(),
      read_on date,
      revoked_at timestamptz,
      primary key (organisation_id, id),
      foreign key (organisation_id, member_id) references member (organisation_id, id)
    )
  `.execute(db)
  await sql`
    create unique index calendar_feed_open on calendar_feed (organisation_id, member_id) where revoked_at is null
  `.execute(db)
  await ours(db, 'calendar_feed', 'select, insert')
  await sql`grant update (read_on, revoked_at) on calendar_feed to toetsklaar_app`.execute(db)
  // A calendar program cannot sign in: the hash of its secret finds the member, while the feed is open and they are one.
  await sql`
    create function open_calendar_feed(hash text) returns jsonb language sql stable security definer
      set search_path = pg_catalog, public, pg_temp as $$
      select jsonb_build_object(
        'organisationId', feed.organisation_id, 'organisationName', organisation.name,
        'fictional', organisation.fictional, 'feedId', feed.id, 'memberId', feed.member_id, 'role', member.role,
        'language', person.language)
      from calendar_feed as feed
      join organisation on organisation.id = feed.organisation_id
      join member on member.organisation_id = feed.organisation_id and member.id = feed.member_id
      join person on person.id = member.person_id
      where feed.secret_sha256 = hash and feed.revoked_at is null and member.removed_at is null
    $$
  `.execute(db)
  await sql`revoke execute on function open_calendar_feed(text) from public`.execute(db)
  await sql`grant execute on function open_calendar_feed(text) to toetsklaar_app`.execute(db)
  await takeOverOwnChecks(db)
  await endOrganisations(db)
}

/**
 * What was checked in the round before comes along as it stands, also when others may review by now: nobody checks
 * anything anew. Whatever differs from it is a check like any other.
 */
async function takeOverOwnChecks(db: Kysely<unknown>): Promise<void> {
  const ofLinks = sql.raw("array['round_id', 'id', 'valid_until']")
  const ofAnswers = sql.raw(
    "array['round_id', 'work', 'owner_id', 'due_on', 'to_confirm', 'version', 'changed_by', 'changed_at']",
  )
  await sql`
    create or replace function refuse_own_check_unless_alone() returns trigger language plpgsql security definer
      set search_path = pg_catalog, public, pg_temp as $$
    declare
      checking uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
    begin
      if tg_op = 'INSERT' then
        if tg_table_name = 'link' then
          perform from round join link as earlier
            on earlier.organisation_id = round.organisation_id and earlier.round_id = round.follows_id
            where round.organisation_id = new.organisation_id and round.id = new.round_id
              and earlier.expectation_id = new.expectation_id and earlier.evidence_id = new.evidence_id
              and to_jsonb(earlier) - ${ofLinks} = to_jsonb(new) - ${ofLinks};
        else
          perform from round join assessment as earlier
            on earlier.organisation_id = round.organisation_id and earlier.round_id = round.follows_id
            where round.organisation_id = new.organisation_id and round.id = new.round_id
              and earlier.requirement_id = new.requirement_id
              and to_jsonb(earlier) - ${ofAnswers} = to_jsonb(new) - ${ofAnswers};
        end if;
        if found then
          return new;
        end if;
      end if;
      perform from organisation
        where id = new.organisation_id and own_check and reviewers = 1
          and exists (
            select from member
            where member.organisation_id = new.organisation_id and member.id = checking
              and member.removed_at is null and member.role in ('lead', 'editor', 'reviewer'))
        for share of organisation;
      if not found then
        raise exception 'own check is off, or somebody else may review' using errcode = 'integrity_constraint_violation';
      end if;
      return new;
    end
    $$
  `.execute(db)
}

async function ours(db: Kysely<unknown>, table: string, rights: string): Promise<void> {
  await sql`alter table ${sql.table(table)} enable row level security`.execute(db)
  await sql`
    create policy own_organisation on ${sql.table(table)}
      using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid))
  `.execute(db)
  await sql`grant ${sql.raw(rights)} on ${sql.table(table)} to toetsklaar_app`.execute(db)
}

/** Everything of an organisation, children before parents: what names a member goes before the members. */
async function endOrganisations(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function erase_organisation(erased uuid) returns void language plpgsql
      set search_path = pg_catalog, public, pg_temp as $$
    declare
      people uuid[] := array(select person_id from member where organisation_id = erased);
    begin
      update session set organisation_id = null where organisation_id = erased;
      delete from log_entry where organisation_id = erased;
      delete from recommendation_tie where organisation_id = erased;
      delete from link where organisation_id = erased;
      delete from evidence_version where organisation_id = erased;
      delete from evidence where organisation_id = erased;
      delete from assessment where organisation_id = erased;
      delete from evaluation where organisation_id = erased;
      delete from personal_link where organisation_id = erased;
      delete from calendar_feed where organisation_id = erased;
      delete from funding where organisation_id = erased;
      delete from budget_year where organisation_id = erased;
      delete from partner where organisation_id = erased;
      delete from ijkpunt where organisation_id = erased;
      delete from decision_step_done where organisation_id = erased;
      delete from decision where organisation_id = erased;
      delete from snapshot where organisation_id = erased;
      -- Societal value, recognition, milestones, records and changes of many go with their round.
      delete from round where organisation_id = erased;
      delete from requirement_indicator using edition where edition.id = edition_id and organisation_id = erased;
      delete from expectation using edition where edition.id = edition_id and organisation_id = erased;
      delete from indicator using edition where edition.id = edition_id and organisation_id = erased;
      delete from requirement using edition where edition.id = edition_id and organisation_id = erased;
      delete from theme using edition where edition.id = edition_id and organisation_id = erased;
      delete from source using edition where edition.id = edition_id and organisation_id = erased;
      delete from edition where organisation_id = erased;
      delete from invitation where organisation_id = erased;
      delete from indicator_statement where organisation_id = erased;
      delete from indicator_choice where organisation_id = erased;
      delete from register_import where organisation_id = erased;
      delete from mediator where organisation_id = erased;
      delete from training where organisation_id = erased;
      delete from mediation_case where organisation_id = erased;
      delete from meeting where organisation_id = erased;
      delete from activity where organisation_id = erased;
      delete from complaint where organisation_id = erased;
      delete from recommendation where organisation_id = erased;
      delete from member where organisation_id = erased;
      delete from organisation where id = erased;
      delete from person
        where id = any(people) and not exists (select from member where member.person_id = person.id);
    end
    $$
  `.execute(db)
}
