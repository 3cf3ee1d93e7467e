import type { Metadata } from 'next'
import { asMember } from '../../_gate/as-member'
import { currentTranslator } from '../../_gate/language'
import { OrganisationView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  const t = await currentTranslator()
  return { title: t('organisation.title') }
}

export default async function OrganisationPage() {
  const shown = await asMember('organisation:read', async ({ member, language, today, store }) => ({
    member,
    language,
    today,
    organisation: await store.organisation.get(),
    round: await store.rounds.current(),
    registeredOn: (await store.indicators.on(today)).counts.cases.firstAcceptedOn,
    members: await store.members.all(),
  }))
  return <OrganisationView {...shown} />
}
