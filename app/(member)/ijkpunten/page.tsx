import type { Metadata } from 'next'
import { asMember } from '../../_gate/as-member'
import { currentTranslator } from '../../_gate/language'
import { measuredIjkpunten } from '@/lib/ijkpunten/measured'
import { readingForReader } from '@/lib/registers/figures/for-reader'
import { readIndicators } from '@/lib/registers/indicators/read-indicators'
import { IjkpuntenView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('ijkpunten.title') }
}

export default async function IjkpuntenPage() {
  const shown = await asMember('ijkpunten:read', async ({ store, member, language, today }) => {
    const round = await store.rounds.current()
    const framework = await store.framework.of(round)
    const all = readIndicators(framework, await store.indicators.on(today), null)
    // A partner or a steering group reads from outside: small groups of cases may point at neighbours.
    const readings = all.map((reading) => readingForReader(member.role, reading, all))
    const ijkpunten = await store.ijkpunten.all()
    return { language, member, today, round, framework, measured: measuredIjkpunten(readings), ijkpunten }
  })
  return <IjkpuntenView {...shown} />
}
