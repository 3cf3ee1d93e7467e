import type { EvidenceKind } from '@/lib/evidence/evidence'
import { isAdapted } from '@/lib/framework/adapted'
import type {
  Expectation,
  Framework,
  IndicatorDefinition,
  IndicatorReference,
  Requirement,
} from '@/lib/framework/framework'
import type { OrganisationId } from '@/lib/members/member'
import type { Round } from '@/lib/rounds/round'
import { editions } from '../catalogue/editions'
import type { Tx } from './transaction'

type Kept = { readonly owner: string | null; readonly framework: Framework }
const kept = globalThis as typeof globalThis & { toetsklaarFrameworks?: Map<string, Kept> }

/** The requirements that a round is about. */
export function frameworkReader(tx: Tx, organisationId: OrganisationId) {
  return {
    /** What is asked in a round; no statement once this process knows the edition. */
    of: (round: Round): Promise<Framework> => frameworkOf(tx, organisationId, round.editionId),
  }
}

/**
 * The framework of a published edition. Published editions never change (a trigger sees to it), so each is read from
 * the database once per process. What is kept knows nothing of the policies, so it is given to its own organisation
 * only; any other asks the database, which has no such edition for it.
 */
export async function frameworkOf(tx: Tx, organisationId: OrganisationId, editionId: string): Promise<Framework> {
  const frameworks = (kept.toetsklaarFrameworks ??= new Map<string, Kept>())
  const known = frameworks.get(editionId)
  if (known !== undefined && (known.owner === null || known.owner === organisationId)) return known.framework
  const read = await readFramework(tx, editionId)
  frameworks.set(editionId, read)
  return read.framework
}

async function readFramework(tx: Tx, editionId: string): Promise<Kept> {
  const edition = await tx
    .selectFrom('edition')
    .selectAll()
    .where('id', '=', editionId)
    .where('published_at', 'is not', null)
    .executeTakeFirstOrThrow()
  const themes = await tx
    .selectFrom('theme')
    .selectAll()
    .where('edition_id', '=', editionId)
    .orderBy('position')
    .execute()
  const requirements = await tx
    .selectFrom('requirement')
    .selectAll()
    .where('edition_id', '=', editionId)
    .orderBy('position')
    .execute()
  const sources = await tx
    .selectFrom('source')
    .selectAll()
    .where('edition_id', '=', editionId)
    .orderBy('position')
    .execute()
  const expectations = await expectationsOf(tx, editionId)
  const indicators = await indicatorsOf(tx, editionId)
  const root = editions.find(({ id }) => id === (edition.root_id ?? editionId))
  const rootRequirements = new Map(root?.requirements.map((requirement) => [requirement.id, requirement]))
  const requirementOf = (row: (typeof requirements)[number]): Requirement => {
    const requirement = {
      id: row.id,
      themeId: row.theme_id,
      part: row.part,
      level: row.level,
      gate: row.gate,
      own: row.own,
      question: row.question,
      title: row.title,
      description: row.description,
      help: row.help,
      provenance: row.provenance,
      expectations: expectations.get(row.id) ?? [],
    }
    const adapted = isAdapted(requirement, rootRequirements.get(row.id))
    return { ...requirement, adapted, indicators: indicators.get(row.id) ?? [] }
  }
  const framework: Framework = {
    editionId,
    version: edition.version,
    title: edition.title,
    notice: edition.notice,
    knownCriteria: edition.known_criteria,
    ccvOwn: edition.ccv_own,
    themes: themes.map(({ id, part, title, provenance }) => ({ id, part, title, provenance })),
    requirements: requirements.filter(({ retired }) => !retired).map(requirementOf),
    retired: requirements.filter(({ retired }) => retired).map(requirementOf),
    sources: sources.map(({ id, title, url, grade, year }) => ({ id, title, url, grade, year })),
    indicators: await definitionsOf(tx, editionId),
    benchmarks: root?.benchmarks ?? null,
  }
  return { owner: edition.organisation_id, framework }
}

async function expectationsOf(tx: Tx, editionId: string): Promise<ReadonlyMap<string, readonly Expectation[]>> {
  const rows = await tx
    .selectFrom('expectation')
    .selectAll()
    .where('edition_id', '=', editionId)
    .orderBy('position')
    .execute()
  return grouped(
    rows,
    (row) => row.requirement_id,
    (row): Expectation => ({
      id: row.id,
      kind: row.kind as EvidenceKind,
      mustShow: row.must_show,
      maxAgeMonths: row.max_age_months,
      required: row.required,
    }),
  )
}

/** The indicators of an edition, as its file describes them. */
async function definitionsOf(tx: Tx, editionId: string): Promise<readonly IndicatorDefinition[]> {
  const rows = await tx
    .selectFrom('indicator')
    .select('definition')
    .where('edition_id', '=', editionId)
    .orderBy('position')
    .execute()
  return rows.map(({ definition }) => definition)
}

async function indicatorsOf(tx: Tx, editionId: string): Promise<ReadonlyMap<string, readonly IndicatorReference[]>> {
  const rows = await tx
    .selectFrom('requirement_indicator as asked')
    .innerJoin('indicator', (join) =>
      join.onRef('indicator.edition_id', '=', 'asked.edition_id').onRef('indicator.id', '=', 'asked.indicator_id'),
    )
    .select(['asked.requirement_id', 'indicator.id', 'indicator.title', 'indicator.hard'])
    .where('asked.edition_id', '=', editionId)
    .orderBy('asked.position')
    .execute()
  return grouped(
    rows,
    (row) => row.requirement_id,
    ({ id, title, hard }): IndicatorReference => ({ id, title, hard }),
  )
}

function grouped<Row, T>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  valueOf: (row: Row) => T,
): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), valueOf(row)])
  return groups
}
