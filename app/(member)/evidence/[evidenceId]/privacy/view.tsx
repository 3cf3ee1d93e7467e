import { formTexts } from '../../../../_frame/form-texts'
import { Stack } from '../../../../_ui/layout'
import { Notice } from '../../../../_ui/notice'
import { PageHeader } from '../../../../_ui/page-header'
import { Section } from '../../../../_ui/section'
import type { Evidence } from '@/lib/evidence/evidence'
import type { ExaminedVersion } from '@/lib/examination/examined'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Member } from '@/lib/members/member'
import { may } from '@/lib/members/permissions'
import { privacyChoices } from '@/lib/privacy/decision'
import { DecisionForm } from './decision-form'
import { CleanFiles, ExaminedFiles } from './examined-files'
import { Taken } from './taken'

type Props = {
  readonly member: Member
  readonly language: Language
  readonly evidence: Evidence
  readonly version: ExaminedVersion
  /** A decision was saved a moment ago. */
  readonly decided: boolean
}

/** What the examination made of the newest version, and the decision that it asks. */
export function PrivacyView({ member, language, evidence, version, decided }: Props) {
  const t = translator(language)
  const mayDecide = may(member.role, 'privacy:decide')
  const found = version.files.some(({ findings }) => findings.length > 0)
  const taken = version.privacyAsked ? undefined : version.decisions[0]
  return (
    <>
      <PageHeader
        back={{ href: `/evidence/${evidence.id}`, label: evidence.title }}
        eyebrow={t('examination.version', { number: version.number })}
        title={t('examination.title')}
        lead={t('examination.lead')}
      />
      <Stack gap="lg">
        {decided && taken && (
          <Notice tone="success" title={t('examination.decision.saved')} live="status">
            <p>{t(`examination.stays.${taken.choice}`)}</p>
            {taken.choice !== 'keep' && <p>{t('examination.taken.next')}</p>}
          </Notice>
        )}
        {version.privacyAsked && !mayDecide && (
          <Notice tone="warning" title={t('examination.notice.asked')}>
            <p>{t('examination.decision.nobody')}</p>
          </Notice>
        )}
        <ExaminedFiles language={language} files={version.files} />
        {taken && <Taken language={language} evidenceId={evidence.id} taken={taken} mayDecide={mayDecide} />}
        {found && mayDecide && (
          <Section
            id="decision"
            title={version.decisions.length > 0 ? t('examination.decision.again') : t('examination.decision.title')}
            lead={t('examination.decision.lead')}
          >
            <DecisionForm
              evidenceId={evidence.id}
              versionId={version.id}
              seen={version.decisions[0]?.number ?? 0}
              texts={{
                choice: t('examination.decision.choice'),
                options: privacyChoices.map((value) => ({
                  value,
                  label: t(`examination.decision.${value}`),
                  hint: t(`examination.decision.${value}Hint`),
                })),
                note: t('examination.decision.note'),
                noteHint: t('examination.decision.noteHint'),
                submit: t('examination.decision.submit'),
                ...formTexts(t, ['not-found', 'changed-meanwhile', 'privacy-note-missing']),
              }}
            />
          </Section>
        )}
        <CleanFiles language={language} files={version.files} />
      </Stack>
    </>
  )
}
