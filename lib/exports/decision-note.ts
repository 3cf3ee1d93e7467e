import { warningText } from '@/lib/decision/sentences'
import { formatDay, formatMoment } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { statusSentenceText } from '@/lib/i18n/readiness-sentences'
import { translator } from '@/lib/i18n/translate'
import { statusSentence } from '@/lib/readiness/status'
import type { DecisionNoteFacts } from './decision-note-facts'
import {
  moneyTable,
  optionsTable,
  positionsTable,
  resultsTable,
  stepsTable,
  type NoteTable,
} from './decision-note-tables'
import { valueParts, type ValuePart } from './summary-value'

/** A heading with what stands under it, in sentences. */
export type NoteText = { readonly title: string; readonly paragraphs: readonly string[] }

/** The decision note as plain values, every word in its language: what the typesetter only has to lay out. */
export type DecisionNote = {
  readonly language: Language
  readonly product: string
  readonly title: string
  readonly author: string
  readonly madeAt: string
  /** "Concept" as long as nothing was decided, and "Fictief" for invented data. */
  readonly stamps: readonly string[]
  readonly footer: { readonly lines: readonly string[]; readonly page: string; readonly of: string }
  readonly kicker: string
  readonly front: { readonly sentence: string }
  readonly facts: readonly { readonly term: string; readonly value: string }[]
  readonly corrected: string
  readonly attention: NoteText
  readonly why: NoteText
  readonly conditions: NoteText
  readonly options: NoteTable | null
  readonly tables: {
    readonly results: NoteTable
    readonly positions: NoteTable
    readonly money: NoteTable
    readonly steps: NoteTable | null
  }
  readonly quality: NoteText
  readonly value: { readonly title: string; readonly parts: readonly ValuePart[] }
  readonly next: NoteText
  readonly about: NoteText & { readonly replaced: string }
}

/** For executive and council, one to three pages: what was decided, or is asked, in one sentence; then the grounds. */
export function decisionNoteOf(facts: DecisionNoteFacts): DecisionNote {
  const { language, organisation, fictional, judgedOn, madeAt, round, table, values } = facts
  const t = translator(language)
  const { decision } = table
  const day = (one: Parameters<typeof formatDay>[0]) => formatDay(one, language)
  const stamps = [...(decision === null ? [t('app.concept')] : []), ...(fictional ? [t('app.fictionalShort')] : [])]
  const text = (title: string, body: string): NoteText => ({ title, paragraphs: paragraphsOf(body) })
  const next = decision?.nextEvaluationOn ?? null
  return {
    ...{ language, product: t('app.name'), author: organisation, madeAt: madeAt.toISOString(), stamps },
    title: t(decision === null ? 'decision.doc.titleProposal' : 'decision.doc.title', { organisation }),
    footer: footerOf(facts, stamps),
    kicker: `${t(decision === null ? 'decision.doc.kickerProposal' : 'decision.doc.kicker')} · ${t('decision.doc.asOf', { day: day(judgedOn) })}`,
    front: {
      sentence:
        decision === null
          ? t('decision.doc.proposal')
          : t(`decision.doc.sentence.${decision.outcome}`, { day: day(decision.decidedOn) }),
    },
    facts: [
      decision === null
        ? { term: t('decision.doc.fact.planned'), value: day(round.decisionOn) }
        : { term: t('decision.doc.fact.outcome'), value: t(`decision.outcome.${decision.outcome}`) },
      { term: t('decision.doc.fact.start'), value: day(round.startsOn) },
      {
        term: t('decision.doc.fact.first'),
        value: facts.firstCase === null ? t('summary.fact.unknown') : day(facts.firstCase.on),
      },
      { term: t('decision.doc.fact.next'), value: next === null ? t('decision.inForce.none') : day(next) },
    ],
    corrected: decision?.corrects ? t('decision.doc.corrected', { why: decision.corrects.why }) : '',
    attention: {
      title: t('decision.doc.attention'),
      paragraphs: table.warnings.map((warning) => warningText(language, warning)),
    },
    why: text(t('decision.doc.why'), decision?.reasoning ?? ''),
    conditions: text(t('decision.doc.conditions'), decision?.conditions ?? ''),
    options: decision === null ? optionsTable(facts) : null,
    tables: {
      results: resultsTable(facts),
      positions: positionsTable(facts),
      money: moneyTable(facts),
      steps: decision === null ? null : stepsTable(facts),
    },
    quality: { title: t('decision.doc.quality'), paragraphs: qualityOf(facts) },
    value: { title: t('decision.doc.value'), parts: valueParts(language, values) },
    next: {
      title: t('decision.doc.next'),
      paragraphs:
        decision === null
          ? [t('decision.doc.planned', { day: day(round.decisionOn) })]
          : [next === null ? t('decision.doc.nextNone') : t('decision.doc.nextOn', { day: day(next) })],
    },
    about: {
      title: t('decision.doc.about'),
      paragraphs: [t('decision.doc.disclaimer'), t('decision.doc.made', { organisation })],
      replaced: t('summary.about.replaced'),
    },
  }
}

/** What was typed, as paragraphs. */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n+/).filter((line) => line.trim() !== '')
}

function qualityOf({ language, readiness, desk, standing }: DecisionNoteFacts): readonly string[] {
  if (readiness === null) return [translator(language)('decision.requirements.earlier')]
  const notice = standing.framework.notice[language]
  return [statusSentenceText(language, statusSentence(readiness)), ...(desk.decisions.length > 0 ? [] : [notice])]
}

function footerOf(facts: DecisionNoteFacts, stamps: readonly string[]): DecisionNote['footer'] {
  const { language, organisation, round, standing, madeBy, madeAt } = facts
  const t = translator(language)
  const named = [
    organisation,
    t('summary.footer.round', {
      number: round.number,
      round: t(`app.roundKind.${round.kind}`),
      start: formatDay(round.startsOn, language),
      decision: formatDay(round.decisionOn, language),
    }),
    t('summary.footer.edition', { version: standing.framework.version }),
  ]
  const made = t('summary.footer.made', { name: madeBy, moment: formatMoment(madeAt, language) })
  return {
    lines: [named.join(' · '), [...stamps, made].join(' · ')],
    page: t('summary.footer.page'),
    of: t('summary.footer.of'),
  }
}
