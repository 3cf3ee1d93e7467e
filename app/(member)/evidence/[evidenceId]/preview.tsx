import { LinkButton } from '../../../_ui/button'
import { FilePreview } from '../../../_ui/file-preview'
import { Section } from '../../../_ui/section'
import { acceptedFile } from '@/lib/evidence/accepted-files'
import { formatSize } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { fileHref } from './file-href'
import type { LoadedEvidence } from './load'

/** For the PDF reader of the browser: as wide as there is room, and no thumbnails beside it (PDF open parameters). */
const openParameters = '#navpanes=0&view=FitH'

/** The newest file: shown in the page when a browser can do that without running anything of it, else to download. */
export function Preview({ language, evidence, versions }: LoadedEvidence) {
  const t = translator(language)
  const newest = versions[0]
  if (newest === undefined || newest.scan === 'infected') return null
  const { label, shown } = acceptedFile(newest.type)
  const download = { href: fileHref(newest, 'download'), label: t('evidence.item.download') }
  const facts = `${label}, ${formatSize(newest.size, language)}`
  return (
    <Section id="document" title={t('evidence.item.preview')}>
      {shown === 'inline' ? (
        <FilePreview
          kind={newest.type === 'application/pdf' ? 'pdf' : 'image'}
          src={`${fileHref(newest, 'show')}${openParameters}`}
          title={t('evidence.item.previewTitle', { title: evidence.title, number: newest.number })}
          download={download}
          facts={facts}
        />
      ) : (
        <>
          <p>{t('evidence.item.notShown')}</p>
          <p>
            <LinkButton href={download.href} kind="secondary" icon="download">
              {`${download.label} (${facts})`}
            </LinkButton>
          </p>
        </>
      )}
    </Section>
  )
}
