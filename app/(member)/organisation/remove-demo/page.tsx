import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { asMember } from '../../../_gate/as-member'
import { currentTranslator } from '../../../_gate/language'
import { RemoveDemoView } from './view'

export async function generateMetadata(): Promise<Metadata> {
  const t = await currentTranslator()
  return { title: t('organisation.demo.title') }
}

export default async function RemoveDemoPage() {
  const shown = await asMember('organisation:manage', async ({ member, language }) => ({ member, language }))
  if (!shown.member.fictional) notFound()
  return <RemoveDemoView {...shown} />
}
