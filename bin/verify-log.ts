import { z } from 'zod'
import { readWords } from '@/bin/commands/words'
import { withDatabase } from '@/bin/commands/with-database'
import { CannotStart } from '@/bin/serve/cannot-start'
import { verifyEveryLog, type OrganisationVerdict } from '@/db/log/verify-every'
import { optionalText } from '@/lib/forms/fields'
import type { Language } from '@/lib/i18n/languages'
import type { LogHead } from '@/lib/log/entry'
import { parseHead, writtenHead } from '@/lib/log/head'
import { isSound, verdictSentences } from '@/lib/log/verdict-sentences'

const words = {
  head: { dutch: 'Genoteerd nummer en controlegetal', english: 'Number and check value you noted', otherwise: '' },
}

await withDatabase(async ({ ownerUrl }) => {
  const { said } = await readWords(z.object({ head: optionalText(200) }), words)
  const noted = headIn(said.head)
  const found: OrganisationVerdict[] = []
  for await (const one of verifyEveryLog(ownerUrl, noted)) {
    found.push(one)
    for (const language of ['nl', 'en'] as const) console.log(tell(language, one))
  }
  // A head is of one organisation, and none of the others knows it.
  const isKnown = noted === null || found.some(({ found: log }) => log.key === 'ours' && log.verdict.noted === 'same')
  if (!isKnown)
    throw new CannotStart('Wat je noteerde, staat in geen logboek.', 'What you noted is in none of the logs.')
  if (!found.every(({ found: verdict }) => isSound(verdict))) process.exitCode = 1
})

function tell(language: Language, { name, found }: OrganisationVerdict): string {
  const head = found.head === null ? '' : ` (${writtenHead(found.head)})`
  return `${name}${head}: ${verdictSentences(language, found).join(' ')}`
}

function headIn(text: string): LogHead | null {
  if (text === '') return null
  const head = parseHead(text)
  if (head !== null) return head
  throw new CannotStart(
    'Geef bij --head het nummer en het controlegetal, met een spatie ertussen.',
    'Give --head the number and the check value, with a space between.',
  )
}
