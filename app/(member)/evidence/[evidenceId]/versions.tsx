import { Disclosure } from '../../../_ui/disclosure'
import { Row, RowList } from '../../../_ui/list'
import { Section } from '../../../_ui/section'
import { acceptedFile } from '@/lib/evidence/accepted-files'
import type { EvidenceVersion } from '@/lib/evidence/version'
import { formatMoment, formatSize } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { fileHref } from './file-href'

type Props = { readonly language: Language; readonly versions: readonly EvidenceVersion[] }

/** Every file that this item had, the newest first. */
export function Versions({ language, versions }: Props) {
  const t = translator(language)
  return (
    <Section id="versions" title={t('evidence.versions.title')}>
      <RowList>
        {versions.map((version) => (
          <Version key={version.id} language={language} version={version} />
        ))}
      </RowList>
    </Section>
  )
}

function Version({ language, version }: { language: Language; version: EvidenceVersion }) {
  const t = translator(language)
  return (
    <Row
      title={t('evidence.versions.version', { number: version.number })}
      hint={t('evidence.versions.facts', {
        type: acceptedFile(version.type).label,
        size: formatSize(version.size, language),
        name: version.uploadedByName,
        moment: formatMoment(version.uploadedAt, language),
      })}
    >
      {version.scan === 'infected' ? (
        <p>{version.fileName}</p>
      ) : (
        <p>
          <a href={fileHref(version, 'download')}>{version.fileName}</a>
        </p>
      )}
      <p>{t(`evidence.versions.scan.${version.scan}`)}</p>
      <Disclosure summary={t('evidence.versions.hash')}>
        <code>{version.sha256}</code>
      </Disclosure>
    </Row>
  )
}
