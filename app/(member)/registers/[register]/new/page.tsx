import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { asMember } from '../../../../_gate/as-member'
import { currentTranslator } from '../../../../_gate/language'
import { idField } from '@/lib/forms/fields'
import { registerNamed } from '@/lib/registers/registers'
import { namesMediators } from '@/lib/registers/rows/unknown-codes'
import { NewRowView } from './view'

type Props = {
  readonly params: Promise<{ register: string }>
  readonly searchParams: Promise<{ added?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await currentTranslator()
  const register = registerNamed((await params).register)
  return { title: register ? t(`registers.add.${register.name}`) : t('app.notFound.title') }
}

export default async function NewRowPage({ params, searchParams }: Props) {
  const register = registerNamed((await params).register)
  const added = idField.safeParse((await searchParams).added)
  const shown = await asMember('registers:edit', async ({ store, language, today }) => {
    if (register === undefined) return null
    return {
      ...{ language, register },
      vocabularies: await store.registers.vocabularies(),
      mediators: namesMediators(register) ? await store.registers.mediators(today) : [],
      added: added.success ? await store.registers.find(register, added.data) : undefined,
    }
  })
  if (shown === null) notFound()
  return <NewRowView {...shown} />
}
