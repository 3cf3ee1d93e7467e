import { Disclosure } from '../../../_ui/disclosure'
import { Row, RowList } from '../../../_ui/list'
import { Section } from '../../../_ui/section'
import { acceptedFile } from '@/lib/evidence/accepted-files'
import type { EvidenceFile, EvidenceVersion } from '@/lib/evidence/version'
import { formatMoment, formatSize } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { mayOpen } from '@/lib/examination/servable'
import type { Member } from '@/lib/members/member'
import { openFor } from '@/lib/privacy/closed'
import { fileHref } from './file-href'

type Props = {
  readonly language: Language
  readonly member: Pick<Member, 'role'>
  readonly versions: readonly EvidenceVersion[]
}

/** Every version that this item had with its files, the newest first. */
export function Versions({ language, member, versions }: Props) {
  const t = translator(language)
  return (
    <Section id="versions" title={t('evidence.versions.title')}>
      <RowList>
        {versions.map((version) => (
          <Row
            key={version.id}
            title={t('evidence.versions.version', { number: version.number })}
            hint={t('evidence.versions.added', {
              name: version.uploadedByName,
              moment: formatMoment(version.uploadedAt, language),
            })}
          >
            {version.files.map((file) => (
              <File key={file.id} language={language} member={member} version={version} file={file} />
            ))}
          </Row>
        ))}
      </RowList>
      {versions.length > 1 && (
        <p>
          <a href={`/evidence/${versions[0]?.evidenceId}/compare`}>{t('evidence.compare.link')}</a>
        </p>
      )}
    </Section>
  )
}

type FileProps = Pick<Props, 'language' | 'member'> & {
  readonly version: EvidenceVersion
  readonly file: EvidenceFile
}

function File({ language, member, version, file }: FileProps) {
  const t = translator(language)
  const open = openFor(member.role, version)
  return (
    <>
      <p>
        {open.ok && mayOpen(file.scan) ? (
          <a href={fileHref(version, file, 'download')}>{file.fileName}</a>
        ) : (
          file.fileName
        )}
        {` (${acceptedFile(file.type).label}, ${formatSize(file.size, language)})`}
      </p>
      <p>{t(`evidence.versions.scan.${file.scan}`)}</p>
      {!open.ok && <p>{t(`problem.${open.problem}`)}</p>}
      <Disclosure summary={t('evidence.versions.hash')}>
        <code>{file.sha256}</code>
      </Disclosure>
    </>
  )
}
