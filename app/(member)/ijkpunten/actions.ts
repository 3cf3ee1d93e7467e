'use server'
import { memberAction } from '../../_gate/actions'
import { ijkpuntTarget } from '@/lib/i18n/ijkpunt-sentences'
import { IjkpuntShape, settable, WithdrawalShape } from '@/lib/ijkpunten/ijkpunt-form'
import { ok } from '@/lib/result'

/** Sets an ijkpunt; the earlier one of the same figure stays in the history. */
export const setIjkpunt = memberAction(
  'ijkpunten:manage',
  IjkpuntShape,
  async ({ store, language, today }, { seenId, ...entry }) => {
    const running = await store.rounds.running()
    if (!running.ok) return running
    const framework = await store.framework.of(running.value)
    const allowed = settable(framework, entry, today)
    if (!allowed.ok) return allowed
    const definition = allowed.value
    const target = ijkpuntTarget(language, definition, entry.target)
    const kept = await store.ijkpunten.add(entry, seenId, { title: definition.title[language], target })
    return kept.ok ? ok({ goTo: `/ijkpunten/${entry.indicatorId}` }) : kept
  },
)

/** Takes an ijkpunt away from a day on; it stays in the history. */
export const withdrawIjkpunt = memberAction(
  'ijkpunten:manage',
  WithdrawalShape,
  async ({ store, language, today }, { seenId, ...entry }) => {
    const running = await store.rounds.running()
    if (!running.ok) return running
    const framework = await store.framework.of(running.value)
    const allowed = settable(framework, entry, today)
    if (!allowed.ok) return allowed
    const title = allowed.value.title[language]
    const kept = await store.ijkpunten.add(entry, seenId, { title, target: '' })
    return kept.ok ? ok(null) : kept
  },
)
