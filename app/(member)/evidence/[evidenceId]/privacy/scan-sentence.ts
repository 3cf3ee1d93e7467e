import type { ScanState } from '@/lib/evidence/version'
import { scanTroubles } from '@/lib/examination/states'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

/** How the search for viruses in a file stands, with the reason when it waits. */
export function scanSentence(
  language: Language,
  file: { readonly scan: ScanState; readonly scanNote: string },
): string {
  const t = translator(language)
  const said = t(`examination.scan.${file.scan}`, { virus: file.scanNote })
  const trouble = file.scan === 'waiting' ? scanTroubles.find((why) => why === file.scanNote) : undefined
  return trouble === undefined ? said : `${said} ${t(`examination.trouble.${trouble}`)}`
}
