import { StepRows, type Reading } from '../../_readiness/step-rows'
import { Disclosure } from '../../_ui/disclosure'
import { Stack } from '../../_ui/layout'
import { Section } from '../../_ui/section'
import { translator } from '@/lib/i18n/translate'
import type { ProofGap } from '@/lib/readiness/gaps'
import { missingEvidence } from '@/lib/readiness/open-items'
import type { Readiness } from '@/lib/readiness/score'

/** How complete the evidence is, and every required piece that is missing, whatever the verdicts say. */
export function MissingEvidence({ readiness, ...reading }: Reading & { readonly readiness: Readiness }) {
  const t = translator(reading.language)
  const { done, of, percent } = readiness.evidence
  const missing = missingEvidence(readiness)
  return (
    <Section id="evidence" title={t('overview.evidence')}>
      <Stack>
        <p>{t('overview.evidenceValue', { done, of, percent: percent ?? 0 })}</p>
        {missing.length > 0 && (
          <Disclosure summary={t('explained.showEvidence', { count: missing.length })}>
            <p>{t('explained.evidenceLead', { points: 100 / of })}</p>
            <StepRows {...reading} label={t('overview.evidence')} steps={byRequirement(missing)} />
          </Disclosure>
        )}
      </Stack>
    </Section>
  )
}

/** Each requirement once, in the order in which the first of its gaps comes. */
function byRequirement(missing: readonly ProofGap[]) {
  const ids = [...new Set(missing.map(({ requirementId }) => requirementId))]
  return ids.map((requirementId) => ({
    requirementId,
    gaps: missing.filter((gap) => gap.requirementId === requirementId),
  }))
}
