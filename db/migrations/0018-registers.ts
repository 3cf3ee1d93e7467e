import { sql, type Kysely, type RawBuilder } from 'kysely'

/**
 * The registers: structured rows from which the indicators are counted. Nothing in them identifies a neighbour, and the
 * names of mediators stand in a table of their own, so that they can be erased without touching a row.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await makeHead(db)
  for (const [table, columns] of Object.entries(registers)) await makeRegister(db, table, columns)
  await makeMediatorNames(db)
  await makeIndexes(db)
  await makeVocabulary(db)
  await makeRetention(db)
}

/** A term of a vocabulary; its length is that of `vocabulary_term.term`. */
const term = (column: string, need: '' | 'not null' = '') =>
  sql`${sql.id(column)} text ${sql.raw(need)} check (length(${sql.id(column)}) between 1 and 60)`

const registers: Readonly<Record<string, RawBuilder<unknown>>> = {
  mediator: sql`
    code text not null check (length(code) between 1 and 20 and code = upper(code)),
    active_from date not null, active_until date, agreement_signed_on date, secrecy_signed_on date, vog_seen_on date`,
  training: sql`
    mediator text not null check (length(mediator) between 1 and 20 and mediator = upper(mediator)),
    ${term('kind', 'not null')}, provider text check (length(provider) <= 120), recognised boolean,
    hours double precision check (hours between 0 and 999), day date not null`,
  mediation_case: sql`
    number text not null check (length(number) between 1 and 40), reported_on date not null, ${term('channel')},
    ${term('nuisance')}, suitable boolean, ${term('unsuitable_reason')}, first_contact_on date, accepted_on date,
    first_talk_on date,
    -- Each of them as the code of a mediator. A blank one, or none at all, is an empty line to the expression.
    mediators text[] not null default '{}' check (
      mediators = '{}' or (
        array_to_string(mediators, E'\\n', '') ~ E'^[^\\n]{1,20}(\\n[^\\n]{1,20})*$' and mediators::text = upper(mediators::text)
      )
    ),
    talks integer check (talks between 0 and 999), ${term('outcome')},
    closed_on date, aftercare_on date, feedback_on date, district text check (length(district) <= 60)`,
  meeting: sql`
    ${term('kind', 'not null')}, day date not null, invited integer check (invited between 0 and 9999),
    present integer check (present between 0 and 9999), minutes boolean`,
  activity: sql`
    day date not null, ${term('kind', 'not null')}, audience text check (length(audience) <= 120),
    description text check (length(description) <= 300)`,
  complaint: sql`
    number text not null check (length(number) between 1 and 40), received_on date not null, acknowledged_on date,
    closed_on date, ${term('outcome')}`,
  recommendation: sql`
    ${term('source', 'not null')}, day date not null, text text not null check (length(text) between 1 and 1000),
    owner text check (length(owner) <= 80), due_on date, proof text check (length(proof) <= 200), done_on date`,
}

/**
 * One row per organisation that every change of a register or a vocabulary holds until its end: two imports follow each
 * other, and the number says whether figures that were counted are still those of now.
 */
async function makeHead(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table register_head (
      organisation_id uuid primary key references organisation on delete cascade,
      version bigint not null default 0,
      -- The first day on which a case was accepted, kept when the row itself is gone after its term.
      first_accepted_on date,
      -- Per register the day up to which rows may be gone: figures about earlier days are no longer whole, and those of
      -- one register are when another was erased.
      erased_until_of jsonb not null default '{}' check (jsonb_typeof(erased_until_of) = 'object')
    )
  `.execute(db)
  await guard(db, 'register_head')
  await sql`grant select, insert, update on register_head to toetsklaar_app`.execute(db)
}

async function makeRegister(db: Kysely<unknown>, table: string, columns: RawBuilder<unknown>): Promise<void> {
  await sql`
    create table ${sql.table(table)} (
      organisation_id uuid not null references organisation on delete cascade,
      id uuid not null default gen_random_uuid(),
      ${columns},
      version integer not null default 1,
      changed_by uuid,
      changed_at timestamptz not null default now(),
      removed_at timestamptz,
      removed_by uuid,
      primary key (organisation_id, id),
      foreign key (organisation_id, changed_by) references member (organisation_id, id),
      foreign key (organisation_id, removed_by) references member (organisation_id, id)
    )
  `.execute(db)
  await guard(db, table)
  await sql`grant select, insert, update, delete on ${sql.table(table)} to toetsklaar_app`.execute(db)
}

async function makeMediatorNames(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table mediator_name (
      organisation_id uuid not null,
      mediator_id uuid not null,
      name text not null check (length(name) between 1 and 80),
      primary key (organisation_id, mediator_id),
      foreign key (organisation_id, mediator_id) references mediator (organisation_id, id) on delete cascade
    )
  `.execute(db)
  await guard(db, 'mediator_name')
  await sql`
    create policy only_colleagues on mediator_name as restrictive
      using (current_setting('app.sees_confidential', true) = 'yes')
  `.execute(db)
  await sql`grant select, insert, update, delete on mediator_name to toetsklaar_app`.execute(db)
}

/** A number or code is given once; what is counted per period is found by its day. */
async function makeIndexes(db: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`create unique index mediator_code on mediator (organisation_id, code) where removed_at is null`,
    sql`create unique index case_number on mediation_case (organisation_id, number) where removed_at is null`,
    sql`create unique index complaint_number on complaint (organisation_id, number) where removed_at is null`,
    sql`create index training_mediator on training (organisation_id, mediator, kind, day) where removed_at is null`,
    sql`create index case_reported on mediation_case (organisation_id, reported_on desc, id) where removed_at is null`,
    // Also of what is in the bin: a row that is past its term goes from there as well.
    sql`create index case_closed on mediation_case (organisation_id, closed_on)`,
    sql`create index case_accepted on mediation_case (organisation_id, accepted_on) where removed_at is null`,
    sql`create index case_first_talk on mediation_case (organisation_id, first_talk_on) where removed_at is null`,
    sql`create index case_changed on mediation_case (organisation_id, changed_at desc)`,
    sql`create index meeting_day on meeting (organisation_id, kind, day) where removed_at is null`,
    sql`create index activity_day on activity (organisation_id, day) where removed_at is null`,
    sql`create index recommendation_day on recommendation (organisation_id, day) where removed_at is null`,
  ]
  for (const statement of statements) await statement.execute(db)
  for (const table of Object.keys(registers)) {
    await sql`
      create index ${sql.id(`${table}_bin`)} on ${sql.table(table)} (organisation_id, removed_at)
        where removed_at is not null
    `.execute(db)
  }
}

/** What an organisation changed in the terms of the product, or added to them; null is as the product has it. */
async function makeVocabulary(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table vocabulary_term (
      organisation_id uuid not null references organisation on delete cascade,
      vocabulary text not null,
      term text not null check (length(term) between 1 and 60),
      title text check (length(title) between 1 and 80),
      -- 'none': the outcome says nothing about success.
      positive text check (positive in ('yes', 'no', 'none')),
      handled boolean,
      retired boolean not null default false,
      own boolean not null default false,
      position integer not null default 0,
      primary key (organisation_id, vocabulary, term)
    )
  `.execute(db)
  await guard(db, 'vocabulary_term')
  await sql`grant select, insert, update, delete on vocabulary_term to toetsklaar_app`.execute(db)
}

/** How long an organisation keeps the rows of a register, where that is not what the product proposes; null is without end. */
async function makeRetention(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table register_retention (
      organisation_id uuid not null references organisation on delete cascade,
      register text not null,
      months integer check (months between 1 and 240),
      primary key (organisation_id, register)
    )
  `.execute(db)
  await guard(db, 'register_retention')
  await sql`grant select, insert, update, delete on register_retention to toetsklaar_app`.execute(db)
}

/** As a query of its own the setting is read once a statement; read per row it takes longer than walking all the rows. */
async function guard(db: Kysely<unknown>, table: string): Promise<void> {
  await sql`alter table ${sql.table(table)} enable row level security`.execute(db)
  await sql`
    create policy own_organisation on ${sql.table(table)}
      using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid))
  `.execute(db)
}
