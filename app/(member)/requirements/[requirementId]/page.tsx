import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { loadRequirement } from './load'
import { RequirementView } from './view'

type Props = {
  readonly params: Promise<{ requirementId: string }>
  readonly searchParams: Promise<{ verdict?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await loadRequirement((await params).requirementId)
  return loaded === null ? {} : { title: loaded.requirement.title[loaded.language] }
}

export default async function RequirementPage({ params, searchParams }: Props) {
  const loaded = await loadRequirement((await params).requirementId)
  if (loaded === null) notFound()
  return <RequirementView {...loaded} saysNotApplicable={(await searchParams).verdict === 'not-applicable'} />
}
