import { Notice } from '../../../../_ui/notice'
import { PageHeader } from '../../../../_ui/page-header'
import { acceptAttribute } from '@/lib/evidence/accepted-files'
import { formatSize } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { uploadTexts } from '../../_upload/upload-texts'
import { detailValues } from '../../detail-values'
import type { LoadedEvidence } from '../load'
import { NewVersionForm } from './new-version-form'

type Props = LoadedEvidence & { readonly maxBytes: number }

/** Newer files for an item. Whatever it proves is reviewed again, and that is said beforehand. */
export function NewVersionView({ language, evidence, versions, links, maxBytes }: Props) {
  const t = translator(language)
  const newest = versions[0]
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
        fixed={{
          evidenceId: evidence.id,
          returnTo: `/evidence/uploaded?evidence=${evidence.id}`,
          keepFrom: String(newest?.number ?? ''),
        }}
        accept={acceptAttribute()}
        maxBytes={maxBytes}
        values={detailValues(evidence)}
        texts={uploadTexts(language, maxBytes)}
        submit={t('evidence.newVersion.submit')}
        next={[{ href: `/evidence/${evidence.id}`, label: t('evidence.uploaded.item') }]}
        keep={{
          legend: t('evidence.newVersion.keep'),
          hint: t('evidence.newVersion.keepHint'),
          files: (newest?.files ?? [])
            .filter(({ scan }) => scan !== 'infected')
            .map(({ position, fileName, size }) => ({
              name: `keep.${position}`,
              label: `${fileName} (${formatSize(size, language)})`,
            })),
        }}
        aboutOn={{ label: t('evidence.field.aboutOnVersion'), hint: t('evidence.field.aboutOnVersionHint') }}
      />
    </>
  )
}
