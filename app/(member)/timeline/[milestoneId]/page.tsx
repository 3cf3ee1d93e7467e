import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { asMember } from '../../../_gate/as-member'
import { currentTranslator } from '../../../_gate/language'
import { idField } from '@/lib/forms/fields'
import { MilestoneView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('timeline.own.changeTitle') }
}

export default async function MilestonePage({ params }: { params: Promise<{ milestoneId: string }> }) {
  const { milestoneId } = await params
  const shown = await asMember('timeline:edit', async ({ store, language }) => {
    const id = idField.safeParse(milestoneId)
    const milestone = id.success ? await store.milestones.find(id.data) : undefined
    const round = await store.rounds.current()
    // What a frozen round has on its time line stays as it is.
    const isOpen = milestone !== undefined && milestone.roundId === round.id && round.frozenOn === null
    return isOpen ? { language, milestone } : null
  })
  if (shown === null) notFound()
  return <MilestoneView {...shown} />
}
