import type { Generated, JSONColumnType } from 'kysely'
import type { Edition } from '@/lib/framework/edition'
import type { EditionContent } from '@/lib/framework/edition-content'

type Text = JSONColumnType<{ nl: string; en: string }>
type RequirementContent = Edition['requirements'][number]
type IndicatorContent = Edition['indicators'][number]

export interface EditionTable {
  id: string
  version: string
  title: Text
  notice: Text
  known_criteria: JSONColumnType<Edition['knownCriteria']>
  ccv_own: boolean
  content_sha256: string
  published_at: Date | null
  /** Null for an edition of the catalogue; the following four are complete or all null. */
  organisation_id: string | null
  based_on: string | null
  root_id: string | null
  made_by: string | null
  made_at: Generated<Date>
  draft_version: Generated<number>
}

export interface ThemeTable {
  edition_id: string
  id: string
  position: number
  part: 'recognition' | 'pilot'
  title: Text
  provenance: JSONColumnType<Edition['themes'][number]['provenance']>
}

export interface RequirementTable {
  edition_id: string
  id: string
  theme_id: string
  position: number
  part: 'recognition' | 'pilot'
  level: RequirementContent['level']
  gate: RequirementContent['gate']
  title: Text
  description: Text
  help: JSONColumnType<RequirementContent['help']>
  provenance: JSONColumnType<RequirementContent['provenance']>
  own: Generated<boolean>
  retired: Generated<boolean>
  question: string | null
}

export interface ExpectationTable {
  edition_id: string
  id: string
  requirement_id: string
  position: number
  kind: string
  must_show: Text
  max_age_months: number | null
  required: boolean
}

export interface IndicatorTable {
  edition_id: string
  id: string
  position: number
  title: Text
  definition: JSONColumnType<IndicatorContent>
  hard: boolean
}

export interface RequirementIndicatorTable {
  edition_id: string
  requirement_id: string
  indicator_id: string
  position: number
}

export interface SourceTable {
  edition_id: string
  id: string
  position: number
  title: Text
  url: string
  grade: Edition['sources'][number]['grade']
  year: number | null
}

/** What was read from a file and waits for a confirmation. */
export interface EditionImportTable {
  organisation_id: string
  id: Generated<string>
  file_name: string
  content: JSONColumnType<EditionContent>
  made_by: string
  made_at: Generated<Date>
}
