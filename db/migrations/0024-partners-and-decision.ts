import { sql, type Kysely } from 'kysely'

/**
 * What partners decide on: ijkpunten, what each partner says and pays, what the pilot means for residents, and the
 * decision itself. Ijkpunten, evaluations and decisions are only ever added to: history is kept, a mistake is corrected
 * by a new record.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await makeIjkpunten(db)
  await makePartners(db)
  await makeMoney(db)
  await makePersonalLinks(db)
  await makeEvaluations(db)
  await makeValue(db)
  await makeDecisions(db)
}

async function makeIjkpunten(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table ijkpunt (
      organisation_id uuid not null references organisation on delete cascade,
      id uuid not null default gen_random_uuid(),
      indicator_id text not null check (length(indicator_id) between 1 and 100),
      -- Null takes the ijkpunt away from that day on.
      target numeric check (target >= 0 and target < 1000000),
      from_on date not null,
      by_on date,
      set_by text not null check (length(btrim(set_by)) between 1 and 200),
      set_on date not null,
      note text not null default '' check (length(note) <= 1000),
      recorded_by uuid not null,
      recorded_at timestamptz not null default clock_timestamp(),
      primary key (organisation_id, id),
      foreign key (organisation_id, recorded_by) references member (organisation_id, id),
      constraint ijkpunt_runs_forward check (by_on > from_on),
      constraint what_holds_has_an_end check ((target is null) = (by_on is null))
    )
  `.execute(db)
  await sql`create index ijkpunt_of_indicator on ijkpunt (organisation_id, indicator_id, from_on)`.execute(db)
  await ours(db, 'ijkpunt', 'select, insert')
}

async function makePartners(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table partner (
      organisation_id uuid not null references organisation on delete cascade,
      id uuid not null default gen_random_uuid(),
      kind text not null check (kind in ('municipality', 'housing-corporation', 'welfare', 'police', 'other')),
      name text not null check (length(btrim(name)) between 1 and 200),
      contact text not null default '' check (length(contact) <= 200),
      email text not null default '' check (length(email) <= 254),
      role text not null default '' check (length(role) <= 200),
      in_steering_group boolean not null,
      funds boolean not null,
      version integer not null default 1,
      changed_by uuid not null,
      changed_at timestamptz not null default now(),
      removed_at timestamptz,
      primary key (organisation_id, id),
      foreign key (organisation_id, changed_by) references member (organisation_id, id)
    )
  `.execute(db)
  await ours(db, 'partner', 'select, insert, update')
}

async function makeMoney(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table budget_year (
      organisation_id uuid not null references organisation on delete cascade,
      year integer not null check (year between 2000 and 2100),
      amount numeric(12, 2) not null check (amount >= 0),
      version integer not null default 1,
      changed_by uuid not null,
      changed_at timestamptz not null default now(),
      primary key (organisation_id, year),
      foreign key (organisation_id, changed_by) references member (organisation_id, id)
    )
  `.execute(db)
  await sql`
    create table funding (
      organisation_id uuid not null,
      partner_id uuid not null,
      year integer not null check (year between 2000 and 2100),
      amount numeric(12, 2) not null check (amount >= 0),
      -- Asked for, promised by word or letter, or formally decided.
      state text not null check (state in ('asked', 'promised', 'decided')),
      condition text not null default '' check (length(condition) <= 1000),
      version integer not null default 1,
      changed_by uuid not null,
      changed_at timestamptz not null default now(),
      primary key (organisation_id, partner_id, year),
      foreign key (organisation_id, partner_id) references partner (organisation_id, id) on delete cascade,
      foreign key (organisation_id, changed_by) references member (organisation_id, id)
    )
  `.execute(db)
  for (const table of ['budget_year', 'funding']) await ours(db, table, 'select, insert, update, delete')
}

/** The one way in for people without an account: to one thing, until a day, revocable, logged (product rules, People). */
async function makePersonalLinks(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table personal_link (
      organisation_id uuid not null,
      id uuid not null default gen_random_uuid(),
      purpose text not null check (purpose in ('evaluation')),
      round_id uuid not null,
      -- What it opens: for an evaluation, the partner who fills it in.
      subject_id uuid not null,
      secret_sha256 text not null unique check (secret_sha256 ~ '^[0-9a-f]{64}$'),
      language text not null check (language in ('nl', 'en')),
      -- The last day on which it opens.
      until date not null,
      made_by uuid not null,
      made_at timestamptz not null default now(),
      opened_at timestamptz,
      revoked_at timestamptz,
      revoked_by uuid,
      primary key (organisation_id, id),
      foreign key (organisation_id, round_id) references round (organisation_id, id) on delete cascade,
      foreign key (organisation_id, made_by) references member (organisation_id, id),
      foreign key (organisation_id, revoked_by) references member (organisation_id, id),
      constraint revoked_is_complete check ((revoked_at is null) = (revoked_by is null))
    )
  `.execute(db)
  await sql`create index personal_link_of_subject on personal_link (organisation_id, subject_id)`.execute(db)
  await ours(db, 'personal_link', 'select, insert')
  await sql`grant update (opened_at, revoked_at, revoked_by) on personal_link to toetsklaar_app`.execute(db)
  // Who comes in by a link is nobody's member, so the policies cannot know the organisation yet: the hash of the secret
  // finds it, and only while the link is open.
  await sql`
    create function open_personal_link(hash text, today date) returns jsonb language sql stable security definer
      set search_path = pg_catalog, public, pg_temp as $$
      select jsonb_build_object(
        'organisationId', link.organisation_id, 'organisationName', organisation.name,
        'fictional', organisation.fictional, 'linkId', link.id, 'purpose', link.purpose, 'roundId', link.round_id,
        'subjectId', link.subject_id, 'language', link.language, 'until', link.until)
      from personal_link as link
      join organisation on organisation.id = link.organisation_id
      join round on round.organisation_id = link.organisation_id and round.id = link.round_id
      where link.secret_sha256 = hash and link.revoked_at is null and link.until >= today and round.frozen_at is null
        -- Each purpose says here what else must still be there.
        and (link.purpose = 'evaluation' and exists (
          select from partner
          where partner.organisation_id = link.organisation_id and partner.id = link.subject_id
            and partner.removed_at is null))
    $$
  `.execute(db)
  await sql`revoke execute on function open_personal_link(text, date) from public`.execute(db)
  await sql`grant execute on function open_personal_link(text, date) to toetsklaar_app`.execute(db)
  await sql`
    create function personal_link_stays_revoked() returns trigger language plpgsql
      set search_path = pg_catalog, public, pg_temp as $$
    begin
      if current_user = 'toetsklaar_app' then
        raise exception 'a link that was revoked stays so' using errcode = 'integrity_constraint_violation';
      end if;
      return new;
    end
    $$
  `.execute(db)
  await sql`
    create trigger personal_link_stays_revoked before update on personal_link
      for each row when (old.revoked_at is not null and new.revoked_at is distinct from old.revoked_at)
      execute function personal_link_stays_revoked()
  `.execute(db)
  // The log tells what somebody did who came in by such a link; the detail says by which.
  await sql`alter table log_entry drop constraint log_entry_cause_check`.execute(db)
  await sql`
    alter table log_entry add constraint log_entry_cause_check check (cause in ('member', 'system', 'link'))
  `.execute(db)
}

async function makeEvaluations(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table evaluation (
      organisation_id uuid not null,
      id uuid not null default gen_random_uuid(),
      round_id uuid not null,
      -- Null is the coordinator's own evaluation.
      partner_id uuid,
      answers jsonb not null,
      position text check (position in ('permanent', 'extend', 'other-form', 'stop')),
      conditions text not null default '' check (length(conditions) <= 2000),
      filled_by text not null check (length(btrim(filled_by)) between 1 and 200),
      handed_in_on date not null,
      -- Either through a personal link, or written down by a member.
      link_id uuid,
      recorded_by uuid,
      recorded_at timestamptz not null default clock_timestamp(),
      primary key (organisation_id, id),
      foreign key (organisation_id, round_id) references round (organisation_id, id) on delete cascade,
      foreign key (organisation_id, partner_id) references partner (organisation_id, id) on delete cascade,
      foreign key (organisation_id, link_id) references personal_link (organisation_id, id),
      foreign key (organisation_id, recorded_by) references member (organisation_id, id),
      constraint by_link_or_by_a_member check ((link_id is null) <> (recorded_by is null))
    )
  `.execute(db)
  await sql`create index evaluation_of_partner on evaluation (organisation_id, round_id, partner_id, recorded_at)`.execute(
    db,
  )
  await ours(db, 'evaluation', 'select, insert')
  await frozenWithItsRound(db, 'evaluation')
}

async function makeValue(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table societal_value (
      organisation_id uuid not null,
      round_id uuid not null,
      aspect text not null check (aspect in ('by-and-for-residents', 'liveability', 'cohesion', 'self-reliance')),
      narrative text not null default '' check (length(narrative) <= 2000),
      figures text not null default '' check (length(figures) <= 1000),
      quote text not null default '' check (length(quote) <= 600),
      quote_by text not null default '' check (length(quote_by) <= 100),
      version integer not null default 1,
      changed_by uuid not null,
      changed_at timestamptz not null default now(),
      primary key (organisation_id, round_id, aspect),
      foreign key (organisation_id, round_id) references round (organisation_id, id) on delete cascade,
      foreign key (organisation_id, changed_by) references member (organisation_id, id)
    )
  `.execute(db)
  await ours(db, 'societal_value', 'select, insert, update')
  await frozenWithItsRound(db, 'societal_value')
}

async function makeDecisions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table decision (
      organisation_id uuid not null,
      id uuid not null default gen_random_uuid(),
      round_id uuid not null,
      outcome text not null check (outcome in ('permanent', 'extend', 'other-form', 'stop')),
      decided_on date not null,
      reasoning text not null default '' check (length(reasoning) <= 4000),
      conditions text not null default '' check (length(conditions) <= 4000),
      positions jsonb not null,
      funding jsonb not null,
      steps jsonb not null,
      next_evaluation_on date check (next_evaluation_on > decided_on),
      corrects_id uuid,
      correction text not null default '' check (length(correction) <= 1000),
      recorded_by uuid not null,
      recorded_at timestamptz not null default clock_timestamp(),
      primary key (organisation_id, id),
      unique (organisation_id, id, round_id),
      -- A record is corrected once: who corrects again, corrects the correction.
      unique (organisation_id, corrects_id),
      foreign key (organisation_id, round_id) references round (organisation_id, id) on delete cascade,
      foreign key (organisation_id, corrects_id, round_id) references decision (organisation_id, id, round_id)
        on delete cascade,
      foreign key (organisation_id, recorded_by) references member (organisation_id, id),
      constraint correction_says_why check ((corrects_id is null) = (length(btrim(correction)) = 0))
    )
  `.execute(db)
  await sql`create unique index decision_first on decision (organisation_id, round_id) where corrects_id is null`.execute(
    db,
  )
  await ours(db, 'decision', 'select, insert')
  // What became of a formal step that the decision names; the record itself stays.
  await sql`
    create table decision_step_done (
      organisation_id uuid not null,
      id uuid not null default gen_random_uuid(),
      decision_id uuid not null,
      position integer not null check (position > 0),
      -- Null takes back what was recorded by mistake.
      done_on date,
      outcome text not null default '' check (length(outcome) <= 1000),
      recorded_by uuid not null,
      recorded_at timestamptz not null default clock_timestamp(),
      primary key (organisation_id, id),
      foreign key (organisation_id, decision_id) references decision (organisation_id, id) on delete cascade,
      foreign key (organisation_id, recorded_by) references member (organisation_id, id)
    )
  `.execute(db)
  await ours(db, 'decision_step_done', 'select, insert')
}

async function ours(db: Kysely<unknown>, table: string, rights: string): Promise<void> {
  await sql`alter table ${sql.table(table)} enable row level security`.execute(db)
  await sql`
    create policy own_organisation on ${sql.table(table)}
      using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid))
  `.execute(db)
  await sql`grant ${sql.raw(rights)} on ${sql.table(table)} to toetsklaar_app`.execute(db)
}

async function frozenWithItsRound(db: Kysely<unknown>, table: string): Promise<void> {
  await sql`
    create trigger frozen_round_stays before insert or update or delete on ${sql.table(table)}
      for each row execute function refuse_change_in_frozen_round()
  `.execute(db)
}
