import { createHash } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import type { Edition } from '@/lib/framework/edition'
import { asOwner } from '../migrate'
import type { Schema } from '../schema'
import { canonicalContent } from './canonical-content'
import { editions } from './editions'

/**
 * Writes the editions of the catalogue to the database and publishes them. Loading again changes nothing;
 * an edition that is there with other content throws, because a published edition never changes.
 */
export async function loadCatalogue(ownerUrl: string): Promise<void> {
  await asOwner(ownerUrl, async (untyped) => {
    const db = untyped as unknown as Kysely<Schema>
    for (const edition of editions) await loadEdition(db, edition)
  })
}

async function loadEdition(db: Kysely<Schema>, edition: Edition): Promise<void> {
  const fingerprint = createHash('sha256').update(canonicalContent(edition)).digest('hex')
  await db.transaction().execute(async (tx) => {
    // Two processes may start at once; the second waits and then finds the work done.
    await sql`select pg_advisory_xact_lock(hashtext('catalogue'))`.execute(tx)
    const present = await tx
      .selectFrom('edition')
      .select('content_sha256')
      .where('id', '=', edition.id)
      .executeTakeFirst()
    if (present?.content_sha256 === fingerprint) return
    if (present !== undefined) throw new Error(`edition ${edition.id} is published; give changed content a new id`)
    await tx
      .insertInto('edition')
      .values({ ...editionRow(edition), content_sha256: fingerprint, published_at: null })
      .execute()
    await tx.insertInto('theme').values(themeRows(edition)).execute()
    await tx.insertInto('requirement').values(requirementRows(edition)).execute()
    await tx.insertInto('expectation').values(expectationRows(edition)).execute()
    await tx.insertInto('indicator').values(indicatorRows(edition)).execute()
    await tx.insertInto('requirement_indicator').values(requirementIndicatorRows(edition)).execute()
    await tx.insertInto('source').values(sourceRows(edition)).execute()
    await tx
      .updateTable('edition')
      .set({ published_at: sql`now()` })
      .where('id', '=', edition.id)
      .execute()
  })
}

const json = JSON.stringify

function editionRow(edition: Edition) {
  return {
    id: edition.id,
    version: edition.version,
    title: json(edition.title),
    notice: json(edition.notice),
    known_criteria: json(edition.knownCriteria),
    ccv_own: edition.ccvOwn,
  }
}

function themeRows(edition: Edition) {
  return edition.themes.map(({ id, part, title, provenance }, position) => ({
    edition_id: edition.id,
    id,
    position,
    part,
    title: json(title),
    provenance: json(provenance),
  }))
}

function requirementRows(edition: Edition) {
  return edition.requirements.map((requirement, position) => ({
    edition_id: edition.id,
    id: requirement.id,
    theme_id: requirement.themeId,
    position,
    part: requirement.part,
    level: requirement.level,
    gate: requirement.gate,
    title: json(requirement.title),
    description: json(requirement.description),
    help: json(requirement.help),
    provenance: json(requirement.provenance),
  }))
}

function expectationRows(edition: Edition) {
  return edition.requirements.flatMap((requirement) =>
    requirement.expectations.map((expectation, position) => ({
      edition_id: edition.id,
      id: expectation.id,
      requirement_id: requirement.id,
      position,
      kind: expectation.kind,
      must_show: json(expectation.mustShow),
      max_age_months: expectation.maxAgeMonths,
      required: expectation.required,
    })),
  )
}

function indicatorRows(edition: Edition) {
  return edition.indicators.map((indicator, position) => ({
    edition_id: edition.id,
    id: indicator.id,
    position,
    title: json(indicator.title),
    definition: json(indicator),
    hard: indicator.hard,
  }))
}

function requirementIndicatorRows(edition: Edition) {
  return edition.requirements.flatMap((requirement) =>
    requirement.indicators.map((indicatorId, position) => ({
      edition_id: edition.id,
      requirement_id: requirement.id,
      indicator_id: indicatorId,
      position,
    })),
  )
}

function sourceRows(edition: Edition) {
  return edition.sources.map((source, position) => ({
    edition_id: edition.id,
    id: source.id,
    position,
    title: json(source.title),
    url: source.url,
    grade: source.grade,
    year: source.year,
  }))
}
