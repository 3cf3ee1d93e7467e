import 'server-only'
import { cache } from 'react'
import { asMember } from '../../../../_gate/as-member'
import { parseEvidenceQuery } from '@/lib/evidence/list-query'
import { idField } from '@/lib/forms/fields'
import { registerNamed } from '@/lib/registers/registers'
import { fullTitle, rowTitle } from '@/lib/registers/rows/row-title'
import { namesMediators } from '@/lib/registers/rows/unknown-codes'

/**
 * Everything that the page of a row shows; null for a row that is not there. Kept for the request, because the title of
 * the page asks for it as well.
 */
export const loadRow = cache((registerName: string, rowId: string, words?: string | string[]) =>
  asMember('registers:read', async ({ store, member, language, today }) => {
    const register = registerNamed(registerName)
    if (register === undefined || !idField.safeParse(rowId).success) return null
    const row = await store.registers.find(register, rowId)
    const removed = row === undefined ? await store.registers.findRemoved(register, rowId) : undefined
    const found = row ?? removed
    if (found === undefined) return null
    const vocabularies = await store.registers.vocabularies()
    const shown = { language, role: member.role, register, vocabularies }
    const title = fullTitle(rowTitle(language, vocabularies, register, found.values))
    if (row === undefined) return { ...shown, title, row: null, id: found.id }
    const q = parseEvidenceQuery({ q: words }).q
    const desk = register.name === 'recommendations' ? await store.recommendations.desk(row.id, q) : null
    return {
      ...{ ...shown, title, row, id: row.id },
      mediators: namesMediators(register) ? await store.registers.mediators(today) : [],
      uses: register.name === 'mediators' ? await store.registers.codeUses(String(row.values['code'])) : null,
      tying: desk && { ...desk, q, framework: await store.framework.of(desk.round) },
      history: await store.registers.history(row.id),
    }
  }),
)

type Loaded = NonNullable<Awaited<ReturnType<typeof loadRow>>>
export type LoadedRow = Extract<Loaded, { readonly history: unknown }>
export type LoadedRemoved = Exclude<Loaded, LoadedRow>
