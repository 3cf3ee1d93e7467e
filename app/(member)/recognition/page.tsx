import type { Metadata } from 'next'
import { asMember } from '../../_gate/as-member'
import { currentTranslator } from '../../_gate/language'
import { scoreReadiness } from '@/lib/readiness/score'
import { certificateWarning } from '@/lib/recognition/warning'
import { plusOutlook } from '@/lib/recognition/plus-outlook'
import { timelineClocks } from '@/lib/rounds/timeline-clocks'
import { RecognitionView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('recognition.title') }
}

type Query = { readonly round?: string }

export default async function RecognitionPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { round: asked } = await searchParams
  const shown = await asMember('recognition:read', async ({ store, member, language, today }) => {
    const facts = await store.timeline.facts(today)
    const clocks = timelineClocks(facts)
    const { kind } = clocks.round
    const standing = kind === 'pilot' ? null : await store.readiness.standing(today)
    const must = standing === null ? null : scoreReadiness(standing.facts, today).fractions.must
    return {
      ...{ language, role: member.role, asked },
      clocks,
      rounds: facts.rounds.filter((round) => round.kind !== 'pilot'),
      recognitions: facts.recognitions,
      warning: certificateWarning(facts.recognitions, clocks.round, today),
      plus:
        standing === null || must === null
          ? null
          : {
              must,
              advice: facts.advice,
              criteria: standing.framework.knownCriteria,
              outlook: plusOutlook(facts.advice, must, standing.framework.ccvOwn),
            },
    }
  })
  return <RecognitionView {...shown} />
}
