'use server'
import { z } from 'zod'
import { memberAction } from '../../_gate/actions'
import { keepSecret } from '../../_gate/one-time-secret'
import { choiceField, dayField, optionalDayField, requiredText } from '@/lib/forms/fields'
import { switchOwnCheck } from '@/lib/members/own-check'
import { rename } from '@/lib/organisation/rename'
import { ok } from '@/lib/result'
import { changeDays } from '@/lib/rounds/change-days'

const Organisation = z.object({
  name: requiredText(120),
  seenName: z.string('required'),
  startsOn: dayField,
  decisionOn: dayField,
  firstCaseOn: optionalDayField,
  seenVersion: z.coerce.number('wrong').int('wrong'),
})

/** Saves the name of the organisation and the days of its round. */
export const saveOrganisation = memberAction('organisation:manage', Organisation, async ({ store }, input) => {
  const renamed = rename((await store.organisation.get()).name, input.seenName, input.name)
  if (!renamed.ok) return renamed
  if (renamed.value !== null) await store.organisation.rename(renamed.value)
  const changed = changeDays(await store.rounds.current(), input, input.seenVersion)
  if (changed.ok && changed.value === null) return ok(null)
  const running = await store.rounds.running()
  if (!running.ok) return running
  if (!changed.ok || changed.value === null) return changed.ok ? ok(null) : changed
  const saved = await store.rounds.save(changed.value)
  return saved.ok ? ok(null) : saved
})

/** Switches own check on, which only an organisation with one reviewer can have, or off. */
export const saveOwnCheck = memberAction(
  'organisation:manage',
  z.object({ to: choiceField(['on', 'off']) }),
  async ({ store }, { to }) => {
    const switched = switchOwnCheck((await store.organisation.get()).ownCheck, to)
    if (!switched.ok) return switched
    if (switched.value !== null) await store.organisation.switchOwnCheck(switched.value)
    return ok(null)
  },
)

/** Removes the demo. Who is left alone then begins with an empty installation. */
export const removeDemo = memberAction('organisation:manage', z.object({}), async ({ store }) => {
  const ended = await store.organisation.endDemo()
  if (!ended.ok) return ended
  const { setupSecret } = ended.value
  if (setupSecret === null) return ok({ goTo: '/' })
  await keepSecret('setup', setupSecret)
  return ok({ goTo: '/setup' })
})
