import { Notice } from '../../../../_ui/notice'
import { PageHeader } from '../../../../_ui/page-header'
import { acceptAttribute } from '@/lib/evidence/accepted-files'
import { translator } from '@/lib/i18n/translate'
import { uploadTexts } from '../../_upload/upload-texts'
import { detailValues } from '../../detail-values'
import type { LoadedEvidence } from '../load'
import { NewVersionForm } from './new-version-form'

type Props = LoadedEvidence & { readonly maxBytes: number }

/** A newer file for an item. Whatever it proves is reviewed again, and that is said beforehand. */
export function NewVersionView({ language, evidence, links, maxBytes }: Props) {
  const t = translator(language)
  const again = links.filter(({ status }) => status !== 'withdrawn').length
  return (
    <>
      <PageHeader
        back={{ href: `/evidence/${evidence.id}`, label: evidence.title }}
        title={t('evidence.newVersion.title')}
        lead={t('evidence.newVersion.lead')}
      />
      {again > 0 && (
        <Notice tone="warning" title={t('evidence.newVersion.again')}>
          <p>{t('evidence.newVersion.againText', { count: again })}</p>
        </Notice>
      )}
      <NewVersionForm
        fixed={{ evidenceId: evidence.id, returnTo: `/evidence/uploaded?evidence=${evidence.id}` }}
        accept={acceptAttribute()}
        maxBytes={maxBytes}
        values={detailValues(evidence)}
        texts={uploadTexts(language, maxBytes)}
        submit={t('evidence.newVersion.submit')}
        next={[{ href: `/evidence/${evidence.id}`, label: t('evidence.uploaded.item') }]}
        aboutOn={{ label: t('evidence.field.aboutOnVersion'), hint: t('evidence.field.aboutOnVersionHint') }}
      />
    </>
  )
}
