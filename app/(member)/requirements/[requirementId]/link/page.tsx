import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { asMember } from '../../../../_gate/as-member'
import { currentTranslator } from '../../../../_gate/language'
import { expectationOf } from '@/lib/framework/framework'
import { LinkView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('requirements.linking.title') }
}

type Props = {
  readonly params: Promise<{ requirementId: string }>
  readonly searchParams: Promise<{ expectation?: string | string[] }>
}

export default async function LinkPage({ params, searchParams }: Props) {
  const { requirementId } = await params
  const { expectation } = await searchParams
  const shown = await asMember('evidence:edit', async ({ store, language }) => {
    const asked = expectationOf(await store.framework.of(await store.rounds.current()), String(expectation))
    return asked?.requirement.id === requirementId
      ? { ...asked, language, choices: await store.evidence.choices() }
      : null
  })
  if (shown === null) notFound()
  return <LinkView {...shown} />
}
