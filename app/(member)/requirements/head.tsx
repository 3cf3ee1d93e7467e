import { Fraction } from '../../_ui/fraction'
import { Stack } from '../../_ui/layout'
import { ReadinessBar } from '../../_ui/readiness-bar'
import type { ChecklistHead } from '@/lib/requirements/checklist-sentences'

/** Where the round stands: the same sentence and figure as on the overview, but smaller. */
export function Head({ head: { sentence, fraction, counts } }: { head: ChecklistHead }) {
  return (
    <Stack gap="sm">
      <p className="page-lead">{sentence}</p>
      <Fraction value={fraction.value} of={fraction.of} label={fraction.label} percentage={fraction.percentage} />
      <ReadinessBar counts={counts} description={fraction.description} />
    </Stack>
  )
}
