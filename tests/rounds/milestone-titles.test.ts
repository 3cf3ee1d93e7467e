import { decisionOptions, formalBodies } from '@/lib/decision/decision'
import { languages } from '@/lib/i18n/languages'
import { milestoneTitle } from '@/lib/i18n/milestone-sentences'
import { recognitionOutcomes } from '@/lib/recognition/recognition'
import type { MilestoneKind } from '@/lib/rounds/milestone'
import { roundKinds } from '@/lib/rounds/round'

const choices: readonly (readonly [MilestoneKind, readonly string[]])[] = [
  ['decision', decisionOptions],
  ['formal-step', formalBodies],
  ['application-answered', recognitionOutcomes],
  ['round-begins', roundKinds.filter((kind) => kind !== 'pilot')],
]

test.each(choices)('every %s has a title of its own, in both languages', (kind, all) => {
  for (const language of languages) {
    const titles = all.map((choice) => milestoneTitle(language, { kind, choice, subject: { nl: 'X', en: 'X' } }))
    expect(new Set(titles).size).toBe(all.length)
    for (const title of titles) expect(title).not.toContain('timeline.')
  }
})
