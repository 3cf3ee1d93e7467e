import { sql, type Kysely } from 'kysely'

/** People, their sessions and the organisations they are a member of. Person and session hold no organisation data. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table person (
      id uuid primary key default gen_random_uuid(),
      email text not null check (email = lower(email) and email like '%_@_%'),
      name text not null check (length(btrim(name)) > 0),
      password_hash text not null,
      language text not null default 'nl' check (language in ('nl', 'en')),
      created_at timestamptz not null default now(),
      unique (email)
    )
  `.execute(db)
  await sql`
    create table organisation (
      id uuid primary key default gen_random_uuid(),
      name text not null check (length(btrim(name)) > 0),
      fictional boolean not null default false,
      created_at timestamptz not null default now()
    )
  `.execute(db)
  await sql`
    create table member (
      organisation_id uuid not null references organisation on delete cascade,
      id uuid not null default gen_random_uuid(),
      person_id uuid not null references person,
      role text not null check (role in ('lead', 'editor', 'reviewer', 'viewer')),
      created_at timestamptz not null default now(),
      removed_at timestamptz,
      primary key (organisation_id, id),
      unique (organisation_id, person_id)
    )
  `.execute(db)
  await sql`create index member_of_person on member (person_id)`.execute(db)
  await sql`
    create table session (
      id uuid primary key default gen_random_uuid(),
      person_id uuid not null references person on delete cascade,
      organisation_id uuid references organisation on delete cascade,
      created_at timestamptz not null default now(),
      seen_at timestamptz not null default now()
    )
  `.execute(db)
  await sql`create index session_of_person on session (person_id)`.execute(db)
  await sql`
    create table sign_in_attempt (
      subject text primary key,
      failures integer not null default 0 check (failures >= 0),
      blocked_until timestamptz,
      last_at timestamptz not null default now()
    )
  `.execute(db)
  await sql`
    create table invitation (
      organisation_id uuid not null references organisation on delete cascade,
      id uuid not null default gen_random_uuid(),
      secret_hash text not null unique,
      email text not null check (email = lower(email) and email like '%_@_%'),
      name text not null check (length(btrim(name)) > 0),
      role text not null check (role in ('lead', 'editor', 'reviewer', 'viewer')),
      invited_by uuid not null,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      used_at timestamptz,
      revoked_at timestamptz,
      primary key (organisation_id, id),
      foreign key (organisation_id, invited_by) references member
    )
  `.execute(db)
  await sql`
    create table setup_secret (
      id boolean primary key default true check (id),
      secret_hash text not null,
      created_at timestamptz not null default now()
    )
  `.execute(db)

  await sql`alter table organisation enable row level security`.execute(db)
  await sql`alter table member enable row level security`.execute(db)
  await sql`alter table invitation enable row level security`.execute(db)
  await sql`
    create policy own_organisation on organisation
      using (id = nullif(current_setting('app.organisation_id', true), '')::uuid)
  `.execute(db)
  await sql`
    create policy own_organisation on member
      using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
  `.execute(db)
  await sql`
    create policy own_organisation on invitation
      using (organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid)
  `.execute(db)
  // The questions that come before the gate: which member is this person, and which invitation is this secret?
  await sql`
    create policy own_memberships on member for select
      using (person_id = nullif(current_setting('app.person_id', true), '')::uuid)
  `.execute(db)
  await sql`
    create policy own_memberships on organisation for select
      using (exists (
        select from member
        where member.organisation_id = organisation.id
          and member.removed_at is null
          and member.person_id = nullif(current_setting('app.person_id', true), '')::uuid
      ))
  `.execute(db)
  await sql`
    create policy own_secret on invitation for select
      using (secret_hash = nullif(current_setting('app.invitation_hash', true), ''))
  `.execute(db)

  await sql`grant select, insert, update on person to toetsklaar_app`.execute(db)
  await sql`grant select, insert, update, delete on session, sign_in_attempt, setup_secret to toetsklaar_app`.execute(
    db,
  )
  await sql`grant select, insert, update on organisation, member, invitation to toetsklaar_app`.execute(db)
}
