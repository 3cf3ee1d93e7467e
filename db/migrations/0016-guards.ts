import { sql, type Kysely } from 'kysely'

/**
 * What the product never does, the database refuses to the application as well: a day in the bin that is not today, a
 * judgement that is moved to another person under an agreement, a change that nobody made, a virus that went away, a
 * log that is shorter than before. Commands that run as the owner are free, as they mend what went wrong.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['evidence', 'link']) {
    await guard(db, {
      table,
      name: `${table}_removed_now`,
      when: 'before insert or update of removed_at',
      refuses: 'new.removed_at <> now()',
      // What was removed before stays as it is.
      unless: `tg_op = 'UPDATE' and to_jsonb(old) -> 'removed_at' = to_jsonb(new) -> 'removed_at'`,
      says: 'something is removed at the moment of its removal',
    })
  }
  await guard(db, {
    table: 'assessment',
    name: 'assessment_agreed_anew',
    when: 'before update',
    refuses: `new.approved_by is not null and not new.own_check
      and (old.verdict, old.not_applicable_reason, old.set_by)
        is distinct from (new.verdict, new.not_applicable_reason, new.set_by)
      and (new.approved_by is not distinct from old.approved_by or new.approved_by is not distinct from old.set_by)`,
    says: 'another judgement is agreed with anew, by somebody else than who gave it',
  })
  await guard(db, {
    table: 'link',
    name: 'link_changed_by_somebody',
    when: 'before update',
    refuses: `old.changed_by is not null and new.changed_by is null and exists (
      select from evidence_version as version
      where version.organisation_id = new.organisation_id and version.id = new.version_id
        and version.changed_by is not null)`,
    says: 'who changed a version is told at its links',
  })
  await guard(db, {
    table: 'link',
    name: 'link_infected_by_its_file',
    when: 'before update of infected',
    // The trigger of the file is the first one then.
    refuses: 'old.infected is distinct from new.infected and pg_trigger_depth() = 1',
    says: 'a link is infected when its file is',
  })
  await guard(db, {
    table: 'evidence_file',
    name: 'evidence_file_stays_infected',
    when: 'before update of scan',
    refuses: `old.scan = 'infected' and new.scan <> 'infected'`,
    says: 'what holds a virus keeps it',
  })
  await guard(db, {
    table: 'log_head',
    name: 'log_head_goes_on',
    when: 'before update',
    refuses: 'new.number < old.number or (new.number = old.number and new.hash <> old.hash)',
    says: 'a log goes on where it was',
  })
}

type Guard = {
  readonly table: string
  readonly name: string
  readonly when: string
  readonly refuses: string
  readonly unless?: string
  readonly says: string
}

async function guard(db: Kysely<unknown>, { table, name, when, refuses, unless = 'false', says }: Guard) {
  await sql`
    create function ${sql.id(name)}() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
    begin
      if current_user <> 'toetsklaar_app' or (${sql.raw(unless)}) then
        return new;
      end if;
      if ${sql.raw(refuses)} then
        raise exception '${sql.raw(says)}' using errcode = 'integrity_constraint_violation';
      end if;
      return new;
    end
    $$
  `.execute(db)
  await sql`
    create trigger ${sql.id(name)} ${sql.raw(when)} on ${sql.table(table)}
      for each row execute function ${sql.id(name)}()
  `.execute(db)
}
