import { notFound } from 'next/navigation'
import { Notice } from '../../../../_ui/notice'
import { PageHeader } from '../../../../_ui/page-header'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import { PutBackForm } from '../bin/put-back-form'
import { putBackTexts } from '../bin/put-back-texts'
import type { LoadedRemoved } from './load'

/** What the address of a removed row shows as long as it can come back, for who may put it back. */
export function InBin({ language, role, register, title, id }: LoadedRemoved) {
  const t = translator(language)
  if (!may(role, 'registers:edit')) notFound()
  return (
    <>
      <PageHeader
        back={{ href: `/registers/${register.name}`, label: register.title[language] }}
        title={t('registers.row.title', { kind: t(`registers.one.${register.name}`), title })}
      />
      <Notice tone="info" title={t('registers.row.inBin')}>
        <PutBackForm register={register.name} rowId={id} title="" texts={putBackTexts(language)} />
      </Notice>
    </>
  )
}
