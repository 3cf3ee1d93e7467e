import type { ActionState } from '../../../_gate/form'
import { mostProof, proofField, type RequirementValues } from '@/lib/framework/requirement-form'
import type { RequirementTexts } from './requirement-texts'

type State = ActionState<'not-found' | 'changed-meanwhile'> | undefined

/** How the fields look: what stands in them, what is wrong with them, and what a colleague saved instead. */
export type RequirementLook = ReturnType<typeof requirementLook>

/** After a refusal what was typed stands in the fields; otherwise what is stored, and one empty row for new proof. */
export function requirementLook(
  state: State,
  texts: RequirementTexts,
  saved: RequirementValues,
  stored: RequirementValues,
) {
  const refused = state?.ok === false ? state : null
  const isConflict = refused?.problem === 'changed-meanwhile'
  const filled = refused?.typed ?? saved
  const value = (name: string) => filled[name] ?? ''
  const rows = Array.from({ length: mostProof }, (_, place) => place)
  const used = rows.filter((place) => filled[proofField(place, 'Kind')] !== undefined).length
  return {
    /** How many rows of proof are shown; the last is for something new. */
    rows: Math.min(refused === null ? used + 1 : used, mostProof),
    isNew: (place: number) => value(proofField(place, 'Id')) === '',
    value,
    /** Fields in English may hold something that is wrong; then they are not folded away. */
    isEnglishOpen: Object.keys(refused?.faults ?? {}).some((field) => field.endsWith('En')),
    field: (name: string, hint?: string) => {
      const fault = refused?.faults[name]
      const differs = isConflict && value(name) !== (saved[name] ?? '')
      return {
        name,
        defaultValue: value(name),
        error: fault === undefined ? undefined : texts.faults[fault],
        hint: differs ? (stored[name] ?? hint) : hint,
      }
    },
    tick: (name: string) => {
      const differs = isConflict && (value(name) !== '') !== ((saved[name] ?? '') !== '')
      return { name, defaultChecked: value(name) !== '', hint: differs ? stored[name] : undefined }
    },
  }
}
