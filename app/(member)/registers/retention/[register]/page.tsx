import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { asMember } from '../../../../_gate/as-member'
import { currentTranslator } from '../../../../_gate/language'
import { wishedMonths } from '@/lib/registers/care/keeping-form'
import { goesUntil } from '@/lib/registers/care/retention'
import { registerNamed } from '@/lib/registers/registers'
import { KeepingView } from './view'

type Props = {
  readonly params: Promise<{ register: string }>
  readonly searchParams: Promise<{ months?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('care.retention.title') }
}

export default async function KeepingPage({ params, searchParams }: Props) {
  const register = registerNamed((await params).register)
  const wished = wishedMonths((await searchParams).months)
  const shown = await asMember('registers:manage', async ({ store, language, today }) => {
    if (register === undefined) return null
    const now = (await store.registerCare.keepings()).find(({ register: name }) => name === register.name)
    if (now === undefined) return null
    const framework = await store.framework.of(await store.rounds.current())
    if (wished === undefined) return { language, register, now, framework, preview: null }
    const wish = { register: register.name, months: wished }
    const past = (await store.registerCare.pastTerm([wish], today)).get(register.name) ?? null
    return { language, register, now, framework, preview: { months: wished, past, until: goesUntil(wish, today) } }
  })
  if (shown === null) notFound()
  return <KeepingView {...shown} />
}
