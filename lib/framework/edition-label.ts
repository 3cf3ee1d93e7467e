import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

/** The label of an organisation's own edition: that of the catalogue it began with, and which of its own it is. */
export function ownVersion(rootVersion: string, number: number): string {
  return `${rootVersion}/${number}`
}

/** The label of an edition in words: "2026-1, eigen versie 2"; one of the catalogue is its own label. */
export function editionLabel(language: Language, version: string): string {
  const own = /^(.+)\/(\d+)$/.exec(version)
  const [, root, number] = own ?? []
  if (root === undefined || number === undefined) return version
  return translator(language)('framework.ownVersion', { root, number })
}
