import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { asMember } from '../../../../_gate/as-member'
import { currentTranslator } from '../../../../_gate/language'
import { may } from '@/lib/members/permissions'
import { fittingExpectations } from '@/lib/registers/files/snapshot-kind'
import { registerNamed } from '@/lib/registers/registers'
import { SnapshotView } from './view'

type Props = {
  readonly params: Promise<{ register: string }>
  readonly searchParams: Promise<{ problem?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('register-files.snapshot.heading') }
}

export default async function SnapshotPage({ params, searchParams }: Props) {
  const register = registerNamed((await params).register)
  const { problem } = await searchParams
  const shown = await asMember('evidence:edit', async ({ store, member, language, today }) => {
    if (register === undefined || !may(member.role, 'registers:read')) return null
    const framework = await store.framework.of(await store.rounds.current())
    const fitting = fittingExpectations(framework, register.name)
    return { language, today, register, count: await store.registerFiles.count(register), fitting }
  })
  if (shown === null) notFound()
  return <SnapshotView {...shown} problem={problem === undefined ? null : String(problem)} />
}
