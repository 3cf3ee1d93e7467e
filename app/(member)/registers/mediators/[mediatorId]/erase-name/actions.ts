'use server'
import { z } from 'zod'
import { memberAction } from '../../../../../_gate/actions'
import { idField } from '@/lib/forms/fields'
import { ok, refuse } from '@/lib/result'
import { placeRows } from '../place-rows'

/**
 * Erases the name of a mediator. Where it stands elsewhere is told this once, because without the name nobody can look
 * for it any more.
 */
export const eraseMediatorName = memberAction(
  'registers:manage',
  z.object({ mediatorId: z.string('required') }),
  async ({ store, language }, { mediatorId }) => {
    const known = idField.safeParse(mediatorId).success ? await store.registerCare.known(mediatorId) : undefined
    if (known === undefined) return refuse('not-found')
    const name = known.values['name']
    if (typeof name !== 'string') return refuse('no-name')
    await store.registerCare.hold()
    const framework = await store.framework.of(await store.rounds.current())
    const places = placeRows(language, framework, await store.registerCare.namePlaces(name))
    const erased = await store.registerCare.eraseName(mediatorId, String(known.values['code']))
    if (!erased.ok) return erased
    return ok({ told: { places } })
  },
)
