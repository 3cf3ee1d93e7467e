import type { Day } from '@/lib/day'
import type { IndicatorReading } from '@/lib/registers/indicators/reading'

/** How much proof stands is counted from what there is now, so an earlier day cannot say it. */
export function isOnlyToday({ definition, on }: IndicatorReading, today: Day): boolean {
  return definition.minimumInput === 'evidence-register' && on !== today
}
