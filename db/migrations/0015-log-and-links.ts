import { sql, type Kysely } from 'kysely'

/**
 * A link hears of an infection of its version and of nothing else that a scan tells, finds it by an index, and waits
 * for no file when it stays with the version that it had. The log is found by person and by day. Versions and files
 * follow their item where it is confidential.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await tellLinksOfInfectionOnly(db)
  await sql`create index log_entry_of_member on log_entry (organisation_id, member_id, number)`.execute(db)
  await sql`create index log_entry_of_moment on log_entry (organisation_id, at)`.execute(db)
  await keepVersionsInside(db)
}

async function tellLinksOfInfectionOnly(db: Kysely<unknown>): Promise<void> {
  await sql`create index link_of_version on link (organisation_id, version_id)`.execute(db)
  await sql`drop trigger evidence_file_scanned on evidence_file`.execute(db)
  await sql`
    create trigger evidence_file_scanned after update of scan on evidence_file
      for each row when (old.scan is distinct from new.scan and 'infected' in (old.scan, new.scan))
      execute function tell_links_of_infection()
  `.execute(db)
  // Whoever offers the same version again held the link and waited for the file, while the scan held the file and
  // waited for the link.
  await sql`drop trigger link_infected on link`.execute(db)
  await sql`
    create trigger link_infected before insert on link for each row execute function know_whether_infected()
  `.execute(db)
  await sql`
    create trigger link_of_other_version_infected before update of version_id on link
      for each row when (old.version_id is distinct from new.version_id) execute function know_whether_infected()
  `.execute(db)
}

/** The names of files, and what was found in them, tell of a document as well: no query has to remember that. */
async function keepVersionsInside(db: Kysely<unknown>): Promise<void> {
  await sql`
    create policy confidential_stays_inside on evidence_version as restrictive for select
      using (current_setting('app.sees_confidential', true) = 'yes' or exists (
        select from evidence
        where evidence.organisation_id = evidence_version.organisation_id
          and evidence.id = evidence_version.evidence_id))
  `.execute(db)
  await sql`
    create policy confidential_stays_inside on evidence_file as restrictive for select
      using (current_setting('app.sees_confidential', true) = 'yes' or exists (
        select from evidence_version as version
        where version.organisation_id = evidence_file.organisation_id and version.id = evidence_file.version_id))
  `.execute(db)
}
