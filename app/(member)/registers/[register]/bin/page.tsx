import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { asMember } from '../../../../_gate/as-member'
import { currentTranslator } from '../../../../_gate/language'
import { registerNamed } from '@/lib/registers/registers'
import { parseRowQuery } from '@/lib/registers/rows/list-query'
import { RegisterBinView } from './view'

type Props = {
  readonly params: Promise<{ register: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('registers.bin.title') }
}

export default async function RegisterBinPage({ params, searchParams }: Props) {
  const register = registerNamed((await params).register)
  const asked = await searchParams
  const shown = await asMember('registers:edit', async ({ store, language, today }) => {
    if (register === undefined) return null
    const { page } = parseRowQuery(register, asked)
    const vocabularies = await store.registers.vocabularies()
    return { language, today, register, page, vocabularies, bin: await store.registers.bin(register, page) }
  })
  if (shown === null) notFound()
  if (shown.page > 1 && shown.bin.rows.length === 0) redirect(`/registers/${shown.register.name}/bin`)
  return <RegisterBinView {...shown} />
}
