import type { Language } from '@/lib/i18n/languages'
import { baseVocabularies } from '../vocabularies/base'
import type { Vocabularies } from '../vocabulary'
import type { Fault } from './fault'

/** Says what is wrong with a cell and what to do; the screen shows row, heading and value beside it. */
export function faultText(language: Language, fault: Fault, vocabularies: Vocabularies = baseVocabularies): string {
  throw new Error(`to come: ${language} ${fault.reason} ${Object.keys(vocabularies).length}`)
}
