import type { Metadata } from 'next'
import { currentTranslator } from '../../../_gate/language'
import { loadPartner } from './load'
import { PartnerView } from './view'

type Props = { readonly params: Promise<{ readonly partnerId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('partners.table.partner') }
}

export default async function PartnerPage({ params }: Props) {
  return <PartnerView {...await loadPartner('partners:read', params)} />
}
