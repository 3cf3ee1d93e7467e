import { formTexts } from '../../../_frame/form-texts'
import { evidenceKinds } from '@/lib/evidence/evidence'
import { mostProof, proofField } from '@/lib/framework/requirement-form'
import type { Translate } from '@/lib/i18n/translate'

export type RequirementTexts = ReturnType<typeof requirementTexts>

/** The texts of the form in which a requirement is written; those of a place are there for every place. */
export function requirementTexts(t: Translate) {
  const places = Array.from({ length: mostProof }, (_, place) => place + 1)
  return {
    text: t('framework.requirement.text'),
    titleNl: t('framework.requirement.titleNl'),
    titleEn: t('framework.requirement.titleEn'),
    descriptionNl: t('framework.requirement.descriptionNl'),
    descriptionEn: t('framework.requirement.descriptionEn'),
    level: t('framework.requirement.level'),
    levels: (['must', 'should', 'optional'] as const).map((value) => ({ value, label: t(`app.level.${value}`) })),
    question: t('framework.requirement.question'),
    questionHint: t('framework.requirement.questionHint'),
    help: t('framework.requirement.help'),
    helpHint: t('framework.requirement.helpHint'),
    plainNl: t('framework.requirement.plainNl'),
    plainEn: t('framework.requirement.plainEn'),
    exampleNl: t('framework.requirement.exampleNl'),
    exampleEn: t('framework.requirement.exampleEn'),
    whomNl: t('framework.requirement.whomNl'),
    whomEn: t('framework.requirement.whomEn'),
    proof: t('framework.requirement.proof'),
    proofHint: t('framework.requirement.proofHint'),
    proofs: places.map((number) => t('framework.requirement.proofNumber', { number })),
    proofNew: t('framework.requirement.proofNew'),
    proofNewHint: t('framework.requirement.proofNewHint'),
    shows: t('framework.requirement.nl'),
    showsEn: places.map((number) => t('framework.requirement.en', { number })),
    showsNewEn: t('framework.requirement.enNew'),
    kind: t('framework.requirement.kind'),
    kinds: evidenceKinds.map((value) => ({ value, label: t(`app.kind.${value}`) })),
    age: t('framework.requirement.age'),
    ageHint: t('framework.requirement.ageHint'),
    required: t('framework.requirement.required'),
    remove: t('framework.requirement.remove'),
    english: t('framework.requirement.english'),
    englishHint: t('framework.requirement.englishHint'),
    sameAsDutch: t('framework.requirement.sameAsDutch'),
    theme: t('framework.requirement.theme'),
    save: t('framework.requirement.save'),
    saved: t('framework.requirement.saved'),
    optional: `(${t('app.optional')})`,
    ...Object.fromEntries(places.flatMap((number) => labelsAt(t, number))),
    ...formTexts(t, ['not-found', 'changed-meanwhile']),
  }
}

/** What the summary of what is wrong calls each field of a place. */
function labelsAt(t: Translate, number: number): readonly (readonly [string, string])[] {
  const proof = t('framework.requirement.proofNumber', { number })
  const english = t('framework.requirement.en', { number })
  return [
    [proofField(number - 1, 'Nl'), proof],
    [proofField(number - 1, 'Age'), proof],
    [proofField(number - 1, 'En'), english],
  ]
}
