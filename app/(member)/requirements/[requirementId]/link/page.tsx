import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { asMember } from '../../../../_gate/as-member'
import { currentTranslator } from '../../../../_gate/language'
import { parseEvidenceQuery } from '@/lib/evidence/list-query'
import { expectationOf } from '@/lib/framework/framework'
import { LinkView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('requirements.linking.title') }
}

type Props = {
  readonly params: Promise<{ requirementId: string }>
  readonly searchParams: Promise<{ expectation?: string | string[]; q?: string | string[] }>
}

export default async function LinkPage({ params, searchParams }: Props) {
  const { requirementId } = await params
  const asking = await searchParams
  const { expectation } = asking
  const { q } = parseEvidenceQuery({ q: asking.q })
  const shown = await asMember('evidence:edit', async ({ store, language }) => {
    const round = await store.rounds.current()
    const asked = expectationOf(await store.framework.of(round), String(expectation))
    if (asked?.requirement.id !== requirementId || round.frozenOn !== null) return null
    return {
      ...asked,
      language,
      q,
      choices: await store.evidence.choices({ round, expectation: asked.expectation, q }),
    }
  })
  if (shown === null) notFound()
  return <LinkView {...shown} />
}
