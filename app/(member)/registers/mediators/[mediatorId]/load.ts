import 'server-only'
import { cache } from 'react'
import { asMember } from '../../../../_gate/as-member'
import { idField } from '@/lib/forms/fields'
import type { Permission } from '@/lib/members/permissions'

/** Everything that is known of one mediator; null for one who is not there. Kept for the request, because the title asks too. */
export const loadMediator = cache((permission: Permission, mediatorId: string) =>
  asMember(permission, async ({ store, member, language }) => {
    const known = idField.safeParse(mediatorId).success ? await store.registerCare.known(mediatorId) : undefined
    if (known === undefined) return null
    const stored = known.values['name']
    const name = typeof stored === 'string' ? stored : null
    const places = name === null ? [] : await store.registerCare.namePlaces(name)
    const framework = await store.framework.of(await store.rounds.current())
    const vocabularies = await store.registers.vocabularies()
    const code = String(known.values['code'])
    return { language, role: member.role, code, name, known, places, framework, vocabularies }
  }),
)

export type LoadedMediator = NonNullable<Awaited<ReturnType<typeof loadMediator>>>
