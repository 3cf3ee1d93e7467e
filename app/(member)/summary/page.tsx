import type { Metadata } from 'next'
import { asMember } from '../../_gate/as-member'
import { currentTranslator } from '../../_gate/language'
import { frontOf } from '@/lib/exports/summary-front'
import { scoreReadiness } from '@/lib/readiness/score'
import { SummaryView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('app.summary') }
}

type Query = { readonly failed?: string }

export default async function SummaryPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { failed } = await searchParams
  const shown = await asMember('summary:read', async ({ store, member, language, today }) => {
    const standing = await store.readiness.standing(today)
    const people = new Map((await store.members.all()).map(({ id, name }) => [id, name]))
    const readiness = scoreReadiness(standing.facts, standing.today)
    const front = frontOf({ ...standing, organisation: member.organisationName, people, language }, readiness)
    return { language, front, requirements: readiness.requirements.length }
  })
  return <SummaryView {...shown} failed={failed !== undefined} />
}
