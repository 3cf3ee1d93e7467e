import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { toldQuery } from '@/lib/requirements/list-query'
import { loadRequirement } from './load'
import { RequirementView } from './view'

type Props = {
  readonly params: Promise<{ requirementId: string }>
  readonly searchParams: Promise<{ verdict?: string | string[]; list?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await loadRequirement((await params).requirementId)
  return loaded === null ? {} : { title: loaded.requirement.title[loaded.language] }
}

export default async function RequirementPage({ params, searchParams }: Props) {
  const loaded = await loadRequirement((await params).requirementId)
  if (loaded === null) notFound()
  const { verdict, list } = await searchParams
  const themeIds = loaded.framework.themes.map(({ id }) => id)
  return (
    <RequirementView
      {...loaded}
      saysNotApplicable={verdict === 'not-applicable'}
      listQuery={toldQuery(list, themeIds)}
    />
  )
}
