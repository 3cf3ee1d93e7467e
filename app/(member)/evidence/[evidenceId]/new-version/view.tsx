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
export function NewVersionView({ language, member, evidence, versions, links, maxBytes }: Props) {
  const t = translator(language)
  const newest = versions[0]
  const stays = (newest?.files ?? []).filter(({ scan }) => scan !== 'infected')
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
        texts={uploadTexts(language, maxBytes, member)}
        submit={t('evidence.newVersion.submit')}
        linked={again > 0}
        next={[{ href: `/evidence/${evidence.id}`, label: t('evidence.uploaded.item') }]}
        goOn={`/evidence/${evidence.id}?renewed`}
        keep={{
          legend: t('evidence.newVersion.keep'),
          hint: t('evidence.newVersion.keepHint'),
          // Of one file the new one takes the place; of several mostly one is renewed, and no other may fall away unseen.
          files: stays.map(({ position, fileName, size }) => ({
            name: `keep.${position}`,
            label: `${fileName} (${formatSize(size, language)})`,
            defaultChecked: stays.length > 1,
          })),
        }}
        aboutOn={{ label: t('evidence.field.aboutOnVersion'), hint: t('evidence.field.aboutOnVersionHint') }}
      />
    </>
  )
}
