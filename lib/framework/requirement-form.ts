import { z } from 'zod'
import { EvidenceKindShape } from '@/lib/evidence/evidence'
import { choiceField, optionalText, requiredText, type FieldFault } from '@/lib/forms/fields'
import type { Text } from '@/lib/i18n/languages'
import type { ProofWords, RequirementWords } from './draft'
import type { ContentRequirement } from './edition-content'
import { noExample, noWhom } from './no-help'

/** More kinds of proof than one requirement sensibly asks. */
export const mostProof = 20

/** What stands in the fields of the form; a field that is not named is empty. */
export type RequirementValues = Readonly<Record<string, string>>

const WordsShape = z.object({
  titleNl: requiredText(200),
  titleEn: optionalText(200),
  descriptionNl: requiredText(2000),
  descriptionEn: optionalText(2000),
  level: choiceField(['must', 'should', 'optional']),
  question: optionalText(40),
  plainNl: optionalText(2000),
  plainEn: optionalText(2000),
  exampleNl: optionalText(2000),
  exampleEn: optionalText(2000),
  whomNl: optionalText(500),
  whomEn: optionalText(500),
})

const ProofShape = z.object({
  id: z.string().optional(),
  kind: EvidenceKindShape.catch('other'),
  nl: requiredText(500),
  en: optionalText(500),
  age: z
    .union(
      [z.literal(''), z.coerce.number('number').int('whole-number').min(1, 'wrong').max(600, 'out-of-range')],
      'whole-number',
    )
    .default(''),
  required: z.string().optional(),
})

/** A field of the proof at a place, such as `proof3Nl`. */
export function proofField(place: number, field: 'Id' | 'Kind' | 'Nl' | 'En' | 'Age' | 'Required' | 'Remove'): string {
  return `proof${place}${field}`
}

/**
 * The form in which a requirement is written. Where English is empty the Dutch stands for it. Proof that is ticked to
 * be removed is left out, and so is a new row without words. Faults are named by field.
 */
export const RequirementFormShape = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .transform((fields, context): RequirementWords => {
    const fault = (field: string, message: string) => context.addIssue({ code: 'custom', message, path: [field] })
    const words = WordsShape.safeParse(fields)
    for (const issue of words.error?.issues ?? []) fault(String(issue.path[0]), issue.message)
    const proof = Array.from({ length: mostProof }, (_, place) => place).flatMap((place) =>
      proofAt(fields, place, fault),
    )
    if (!words.success) return z.NEVER
    const of = words.data
    return {
      title: textOf(of.titleNl, of.titleEn),
      description: textOf(of.descriptionNl, of.descriptionEn),
      level: of.level,
      question: of.question || null,
      help: {
        plain: textOrNone(of.plainNl, of.plainEn),
        example: textOrNone(of.exampleNl, of.exampleEn),
        whom: textOrNone(of.whomNl, of.whomEn),
      },
      proof,
    }
  })

type Fault = (field: string, message: FieldFault | string) => void

function proofAt(fields: Readonly<Record<string, unknown>>, place: number, fault: Fault): readonly ProofWords[] {
  const at = (field: Parameters<typeof proofField>[1]) => fields[proofField(place, field)]
  const id = at('Id')
  const isBlank = [at('Nl'), at('En'), at('Age')].every((value) => value === undefined || value === '')
  if (at('Remove') !== undefined || (isBlank && (id === undefined || id === ''))) return []
  const asked = { id, kind: at('Kind'), nl: at('Nl'), en: at('En'), age: at('Age'), required: at('Required') }
  const parsed = ProofShape.safeParse(asked)
  for (const issue of parsed.error?.issues ?? []) fault(proofField(place, suffixOf(issue.path[0])), issue.message)
  if (!parsed.success) return []
  const { kind, nl, en, age, required } = parsed.data
  return [
    {
      id: parsed.data.id || null,
      kind,
      mustShow: textOf(nl, en),
      maxAgeMonths: age === '' ? null : age,
      required: required !== undefined,
    },
  ]
}

function suffixOf(field: PropertyKey | undefined): 'Nl' | 'En' | 'Age' {
  return field === 'en' ? 'En' : field === 'age' ? 'Age' : 'Nl'
}

function textOf(nl: string, en: string): Text {
  return { nl, en: en === '' ? nl : en }
}

function textOrNone(nl: string, en: string): Text | null {
  return nl === '' && en === '' ? null : textOf(nl || en, en)
}

/** A requirement as it stands in the fields; English that is the Dutch itself is left empty. */
export function requirementValues(requirement: ContentRequirement): RequirementValues {
  const { title, description, level, question, help, expectations } = requirement
  const unlessNone = (text: Text, none: Text) => (text.nl === none.nl ? { nl: '', en: '' } : text)
  return {
    ...bothOf('title', title),
    ...bothOf('description', description),
    ...bothOf('plain', unlessNone(help.plain, description)),
    ...bothOf('example', unlessNone(help.example, noExample)),
    ...bothOf('whom', unlessNone(help.whom, noWhom)),
    level,
    question: question ?? '',
    ...Object.assign(
      {},
      ...expectations.map(({ id, kind, mustShow, maxAgeMonths, required }, place) => ({
        [proofField(place, 'Id')]: id,
        [proofField(place, 'Kind')]: kind,
        [proofField(place, 'Nl')]: mustShow.nl,
        [proofField(place, 'En')]: englishOf(mustShow),
        [proofField(place, 'Age')]: maxAgeMonths === null ? '' : String(maxAgeMonths),
        [proofField(place, 'Required')]: required ? 'on' : '',
      })),
    ),
  }
}

function bothOf(name: string, text: Text): RequirementValues {
  return { [`${name}Nl`]: text.nl, [`${name}En`]: englishOf(text) }
}

function englishOf({ nl, en }: Text): string {
  return en === nl ? '' : en
}
