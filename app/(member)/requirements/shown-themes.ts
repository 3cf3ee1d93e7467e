import { formatShortDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { ListedMember } from '@/lib/members/listed'
import type { Readiness } from '@/lib/readiness/score'
import type { Standing } from '@/lib/readiness/standing'
import { wordsOf } from '@/lib/requirements/checklist-form'
import {
  proofCell,
  tagText,
  themeFigure,
  type ProofCell,
  type ThemeFigure,
} from '@/lib/requirements/checklist-sentences'
import type { Assessment } from '@/lib/requirements/assessment'
import type { ListedRequirement } from '@/lib/requirements/listed'
import type { ListGroup } from '@/lib/requirements/sort'

/** One row as the list shows it; work and verdict as the selects spell them. */
export type ShownRow = {
  readonly id: string
  readonly title: string
  readonly tag: string | undefined
  readonly proof: ProofCell
  readonly work: string
  readonly verdict: string
  readonly version: number
  /** The name of the owner. */
  readonly owner: string | undefined
  readonly due: { readonly text: string; readonly overdue: boolean } | undefined
}

/** A heading with its rows: a theme with its figure, or a group of another order without one. */
export type ShownTheme = {
  readonly id: string
  readonly title: string
  readonly figure: ThemeFigure
  readonly rows: readonly ShownRow[]
}

type Surroundings = {
  readonly language: Language
  readonly standing: Standing
  readonly readiness: Readiness
  readonly members: readonly ListedMember[]
}

/** The list in plain words, so that a browser gets each of them once. Figures of themes stay those of the whole theme. */
export function shownThemes(groups: readonly ListGroup[], around: Surroundings): readonly ShownTheme[] {
  const { language, standing, readiness } = around
  return groups.map(({ id, requirements }) => {
    const rows = requirements.map((requirement) => shownRow(requirement, around))
    if (id.kind !== 'theme') {
      return { id: `group-${id.name}`, title: translator(language)(`list.group.${id.name}`), figure: null, rows }
    }
    const theme = standing.framework.themes.find((one) => one.id === id.themeId)
    const figure = themeFigure(language, readiness, id.themeId)
    return { id: id.themeId, title: theme?.title[language] ?? id.themeId, figure, rows }
  })
}

function shownRow(requirement: ListedRequirement, { language, readiness, members }: Surroundings): ShownRow {
  const { id, title, level, marked, assessment, overdue } = requirement
  const { gate } = requirement.readiness
  return {
    id,
    title,
    tag: tagsOf(language, { level, gate, ...marked }, assessment),
    proof: proofCell(language, requirement.readiness, readiness.today),
    ...wordsOf(assessment),
    version: assessment.version,
    owner: ownerOf(language, members, assessment.ownerId),
    due: assessment.dueOn === null ? undefined : dueOf(language, formatShortDay(assessment.dueOn, language), overdue),
  }
}

/** What sets the row apart: its level, and that its answer waits for a confirmation. */
function tagsOf(language: Language, weight: Parameters<typeof tagText>[1], { toConfirm }: Assessment) {
  const mark = toConfirm === null ? undefined : translator(language)('next-round.confirm.mark')
  return [tagText(language, weight), mark].filter((tag) => tag !== undefined).join(' · ') || undefined
}

function ownerOf(language: Language, members: readonly ListedMember[], ownerId: string | null) {
  if (ownerId === null) return undefined
  return members.find(({ id }) => id === ownerId)?.name ?? translator(language)('requirements.answer.formerMember')
}

function dueOf(language: Language, day: string, overdue: boolean) {
  return { text: translator(language)(overdue ? 'list.overdue' : 'list.due', { day }), overdue }
}
