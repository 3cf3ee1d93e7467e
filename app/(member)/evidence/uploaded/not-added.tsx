import { formTexts } from '../../../_frame/form-texts'
import { Cluster } from '../../../_ui/layout'
import { Row, RowList } from '../../../_ui/list'
import { Section } from '../../../_ui/section'
import type { UploadReport } from '@/lib/evidence/upload-report'
import { uploadSentence } from '@/lib/evidence/upload-sentence'
import type { Expectation } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { LinkPresent } from './link-present'

type Props = {
  readonly language: Language
  readonly files: UploadReport['notAdded']
  /** What the files were for, if that was known. */
  readonly asked: { readonly expectation: Expectation } | null
}

/** The files that were not taken, each with the reason and the way on. */
export function NotAdded({ language, files, asked }: Props) {
  const t = translator(language)
  const linking = asked === null ? '' : `?expectation=${asked.expectation.id}#link`
  return (
    <Section id="not-added" title={t('evidence.uploaded.notAdded', { count: files.length })}>
      <RowList>
        {files.map((file, position) => (
          <Row key={position} title={file.name}>
            <p>{uploadSentence(t, file.outcome === 'refused' ? file.problem : file.outcome)}</p>
            {file.outcome === 'already-present' && (
              <Cluster>
                {asked !== null && (
                  <LinkPresent
                    evidenceId={file.evidenceId}
                    expectationId={asked.expectation.id}
                    texts={{ link: t('evidence.uploaded.link'), ...formTexts(t, ['not-found', 'already-linked']) }}
                  />
                )}
                <a href={`/evidence/${file.evidenceId}${linking}`}>{t('evidence.upload.openPresent')}</a>
              </Cluster>
            )}
          </Row>
        ))}
      </RowList>
    </Section>
  )
}
