import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { asMember } from '../../../_gate/as-member'
import { currentLanguage } from '../../../_gate/language'
import { idField } from '@/lib/forms/fields'
import { translator } from '@/lib/i18n/translate'
import { registerNamed } from '@/lib/registers/registers'
import { parseRowQuery, rowListHref } from '@/lib/registers/rows/list-query'
import { termOrder } from '@/lib/registers/rows/term-order'
import { namesMediators } from '@/lib/registers/rows/unknown-codes'
import { RegisterView } from './view'

type Props = {
  readonly params: Promise<{ register: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await currentLanguage()
  const register = registerNamed((await params).register)
  return { title: register?.title[language] ?? translator(language)('app.notFound.title') }
}

export default async function RegisterPage({ params, searchParams }: Props) {
  const asked = await searchParams
  const register = registerNamed((await params).register)
  const shown = await asMember('registers:read', async ({ store, member, language, today }) => {
    if (register === undefined) return null
    const query = parseRowQuery(register, asked)
    const vocabularies = await store.registers.vocabularies()
    return {
      ...{ language, role: member.role, register, query, vocabularies },
      mediators: namesMediators(register) ? await store.registers.mediators(today) : [],
      list: await store.registers.list(register, query, termOrder(language, register, vocabularies)),
    }
  })
  if (shown === null) notFound()
  const { query, list } = shown
  if (query.page > 1 && list.rows.length === 0) redirect(rowListHref(shown.register, { ...query, page: 1 }))
  const removed = idField.safeParse(asked['removed'])
  return <RegisterView {...shown} removed={removed.success ? removed.data : null} back={asked['back'] !== undefined} />
}
