import { contact } from '../_gate/contact'
import type { Translate } from '@/lib/i18n/translate'

/** Whom to turn to: the address of who runs this installation, where it is known. */
export function ContactLine({ t }: { t: Translate }) {
  const address = contact()
  if (address === null) return <p>{t('pages.contact.nobody')}</p>
  return <p>{t.rich('pages.contact.mail', { contact: () => <a href={`mailto:${address}`}>{address}</a> })}</p>
}
