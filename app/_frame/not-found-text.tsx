import { currentTranslator } from '../_gate/language'
import { LinkButton } from '../_ui/button'
import { PageHeader } from '../_ui/page-header'

/** For an address that does not exist, or that this visitor may not see: the two look the same on purpose. */
export async function NotFoundText() {
  const t = await currentTranslator()
  return (
    <>
      <PageHeader title={t('app.notFound.title')} lead={t('app.notFound.text')} />
      <div>
        <LinkButton href="/">{t('app.notFound.home')}</LinkButton>
      </div>
    </>
  )
}
