import { LinkButton } from '../../../_ui/button'
import { Disclosure } from '../../../_ui/disclosure'
import { FilePreview } from '../../../_ui/file-preview'
import { Stack } from '../../../_ui/layout'
import { Section } from '../../../_ui/section'
import { acceptedFile } from '@/lib/evidence/accepted-files'
import { mayOpen } from '@/lib/examination/servable'
import type { EvidenceFile, EvidenceVersion } from '@/lib/evidence/version'
import { formatSize } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { openFor } from '@/lib/privacy/closed'
import { fileHref } from './file-href'
import type { LoadedEvidence } from './load'

/** For the PDF reader of the browser: as wide as there is room, and no thumbnails beside it (PDF open parameters). */
const openParameters = '#navpanes=0&view=FitH'

/**
 * The files of the newest version: shown in the page when a browser can do that without running anything of it. What
 * is closed to this reader is not even named by its address. Of several the first that can be shown stands open; the
 * others fold away, so that what is below stays in reach.
 */
export function Preview(props: LoadedEvidence) {
  const newest = props.versions[0]
  const opened = newest?.files.filter(({ scan }) => mayOpen(scan)) ?? []
  if (newest === undefined || opened.length === 0) return null
  const t = translator(props.language)
  const open = openFor(props.member.role, newest)
  if (!open.ok) {
    return (
      <Section id="document" title={t('evidence.item.preview')}>
        <p>{t(`problem.${open.problem}`)}</p>
      </Section>
    )
  }
  const first = opened.find(({ type }) => acceptedFile(type).shown === 'inline') ?? opened[0]
  return (
    <Section id="document" title={t('evidence.item.preview')}>
      <Stack gap="lg">
        {opened.map((file) =>
          opened.length === 1 ? (
            <OneFile key={file.id} {...props} version={newest} file={file} />
          ) : (
            <Disclosure key={file.id} summary={file.fileName} open={file === first}>
              <OneFile {...props} version={newest} file={file} />
            </Disclosure>
          ),
        )}
      </Stack>
    </Section>
  )
}

type OneFileProps = LoadedEvidence & { readonly version: EvidenceVersion; readonly file: EvidenceFile }

function OneFile({ language, evidence, version, file }: OneFileProps) {
  const t = translator(language)
  const { label, shown } = acceptedFile(file.type)
  const several = version.files.length > 1
  const download = { href: fileHref(version, file, 'download'), label: t('evidence.item.download') }
  const facts = [several && file.fileName, label, formatSize(file.size, language)].filter(Boolean).join(', ')
  if (shown === 'inline') {
    return (
      <FilePreview
        kind={file.type === 'application/pdf' ? 'pdf' : 'image'}
        src={`${fileHref(version, file, 'show')}${openParameters}`}
        title={t('evidence.item.previewTitle', {
          title: several ? `${evidence.title}, ${file.fileName}` : evidence.title,
          number: version.number,
        })}
        download={download}
        facts={facts}
      />
    )
  }
  return (
    <div>
      <p>{t('evidence.item.notShown')}</p>
      <p>
        <LinkButton href={download.href} kind="secondary" icon="download">
          {`${download.label} (${facts})`}
        </LinkButton>
      </p>
    </div>
  )
}
