import type { Metadata } from 'next'
import { asMember } from '../../_gate/as-member'
import { chooseLanguage } from '../../_gate/language-action'
import { currentTranslator } from '../../_gate/language'
import { ownSessions } from '../../_gate/own-account'
import { isLastLead } from '@/lib/members/changes'
import { AccountView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  const t = await currentTranslator()
  return { title: t('account.title') }
}

export default async function AccountPage() {
  const shown = await asMember('account:own', async ({ member, language, store }) => ({
    member,
    language,
    isLastLead: isLastLead(await store.members.all(), member),
  }))
  return <AccountView {...shown} sessions={await ownSessions()} chooseLanguage={chooseLanguage} />
}
