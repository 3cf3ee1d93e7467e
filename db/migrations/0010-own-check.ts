import { sql, type Kysely } from 'kysely'

/**
 * Own check: who is the only one that may review may accept their own work, marked as such, while the lead switched
 * that on. And "not applicable" can be refused with a reason, as proof can.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table organisation
      add column own_check boolean not null default false,
      add column reviewers integer not null default 0 check (reviewers >= 0)
  `.execute(db)
  await countReviewers(db)
  await sql`
    alter table link
      add column own_check boolean not null default false,
      drop constraint four_eyes,
      add constraint four_eyes check (
        status not in ('accepted', 'rejected') or own_check or reviewed_by is distinct from uploaded_by),
      add constraint own_check_is_marked check (
        own_check = (status = 'accepted' and reviewed_by is not distinct from uploaded_by))
  `.execute(db)
  await sql`
    alter table assessment
      add column own_check boolean not null default false,
      add column refused_by uuid,
      add column refused_at timestamptz,
      add column refusal text not null default '' check (length(refusal) <= 2000),
      add foreign key (organisation_id, refused_by) references member (organisation_id, id),
      drop constraint approved_by_a_second_person,
      add constraint approved_by_a_second_person check (
        approved_by is null or own_check or approved_by is distinct from set_by),
      add constraint own_check_is_marked check (
        own_check = (approved_by is not null and approved_by is not distinct from set_by)),
      add constraint refusal_is_complete check (
        (refused_by is null) = (refused_at is null) and (refused_by is null) = (length(btrim(refusal)) = 0)),
      add constraint only_not_applicable_is_refused check (
        refused_by is null or (verdict = 'not-applicable' and approved_by is null and refused_by is distinct from set_by))
  `.execute(db)
  // How many items somebody checked alone is told on every screen with the readiness; this index holds only those.
  await sql`
    create index link_own_checks on link (organisation_id, round_id, evidence_id) where own_check and removed_at is null
  `.execute(db)
  await refuseOwnCheckOfOthers(db)
  // A link for a member who forgot the password is a one-time link like an invitation, to the account that is there.
  await sql`
    alter table invitation
      add column member_id uuid,
      add foreign key (organisation_id, member_id) references member (organisation_id, id)
  `.execute(db)
}

/** The organisation knows how many may review, so that one lock on its row settles who is alone. */
async function countReviewers(db: Kysely<unknown>): Promise<void> {
  await sql`
    update organisation set reviewers = (
      select count(*) from member
      where member.organisation_id = organisation.id
        and member.removed_at is null and member.role in ('lead', 'editor', 'reviewer'))
  `.execute(db)
  await sql`
    create function count_reviewers() returns trigger language plpgsql security definer
      set search_path = pg_catalog, public, pg_temp as $$
    declare
      difference integer := 0;
    begin
      if tg_op <> 'DELETE' and new.removed_at is null and new.role in ('lead', 'editor', 'reviewer') then
        difference := 1;
      end if;
      if tg_op <> 'INSERT' then
        if old.removed_at is null and old.role in ('lead', 'editor', 'reviewer') then
          difference := difference - 1;
        end if;
      end if;
      if difference <> 0 then
        update organisation set reviewers = reviewers + difference
          where id = coalesce(to_jsonb(new) ->> 'organisation_id', to_jsonb(old) ->> 'organisation_id')::uuid;
      end if;
      return null;
    end
    $$
  `.execute(db)
  await sql`
    create trigger reviewers_are_counted after insert or delete or update of role, removed_at on member
      for each row execute function count_reviewers()
  `.execute(db)
  await sql`revoke execute on function count_reviewers() from public`.execute(db)
  // Only the trigger counts; the application may change what the lead may change.
  await sql`revoke update on organisation from toetsklaar_app`.execute(db)
  await sql`grant update (name, own_check) on organisation to toetsklaar_app`.execute(db)
}

/**
 * Somebody who joins at the same moment changes the row of the organisation, so one of the two waits: either the own
 * check was first, or it is refused.
 */
async function refuseOwnCheckOfOthers(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function refuse_own_check_unless_alone() returns trigger language plpgsql security definer
      set search_path = pg_catalog, public, pg_temp as $$
    declare
      checking uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
    begin
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
  await sql`revoke execute on function refuse_own_check_unless_alone() from public`.execute(db)
  await sql`
    create trigger own_check_at_once before insert on link
      for each row when (new.own_check) execute function refuse_own_check_unless_alone('reviewed_by')
  `.execute(db)
  await sql`
    create trigger own_check_later before update on link
      for each row when (new.own_check and
        (old.own_check, old.reviewed_by, old.reviewed_at, old.version_id, old.expectation_id)
          is distinct from (new.own_check, new.reviewed_by, new.reviewed_at, new.version_id, new.expectation_id))
      execute function refuse_own_check_unless_alone('reviewed_by')
  `.execute(db)
  await sql`
    create trigger own_check_at_once before insert on assessment
      for each row when (new.own_check) execute function refuse_own_check_unless_alone('approved_by')
  `.execute(db)
  await sql`
    create trigger own_check_later before update on assessment
      for each row when (new.own_check and
        (old.own_check, old.approved_by, old.approved_at, old.not_applicable_reason)
          is distinct from (new.own_check, new.approved_by, new.approved_at, new.not_applicable_reason))
      execute function refuse_own_check_unless_alone('approved_by')
  `.execute(db)
}
