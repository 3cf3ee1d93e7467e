import type { RawBuilder } from 'kysely'
import type { AskedDay } from '@/lib/registers/indicators/asked-day'

/** Selects the `id`, `label`, `codes` and own `day` of rows that keep an indicator from its target on a day. */
export type LackingQuery = (day: AskedDay) => RawBuilder<unknown>
