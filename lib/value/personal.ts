import { detect } from '@/lib/privacy/detect'
import type { FindingKind } from '@/lib/privacy/finding'
import { readable } from '@/lib/privacy/readable'
import { valueFields, type ValueTexts } from './change-value'

/** Kinds of personal data that seem to stand in the texts of one aspect. It warns; people decide. */
export function personalKinds(value: ValueTexts): readonly FindingKind[] {
  const found = valueFields.flatMap((field) => detect({ text: readable(value[field]) }, new Set()))
  return [...new Set(found.map(({ kind }) => kind))]
}
