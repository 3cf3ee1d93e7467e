import { formTexts } from '../../../../_frame/form-texts'
import { LinkButton } from '../../../../_ui/button'
import { Stack } from '../../../../_ui/layout'
import { Notice } from '../../../../_ui/notice'
import { PageHeader } from '../../../../_ui/page-header'
import { Prose } from '../../../../_ui/prose'
import { Section } from '../../../../_ui/section'
import type { Evidence } from '@/lib/evidence/evidence'
import type { ExaminedVersion } from '@/lib/examination/examined'
import { formatMoment } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Member } from '@/lib/members/member'
import { may } from '@/lib/members/permissions'
import { privacyChoices } from '@/lib/privacy/decision'
import { DecisionForm } from './decision-form'
import { ExaminedFiles } from './examined-files'

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
  return (
    <>
      <PageHeader
        back={{ href: `/evidence/${evidence.id}`, label: evidence.title }}
        eyebrow={t('examination.version', { number: version.number })}
        title={t('examination.title')}
        lead={t('examination.lead')}
      />
      <Stack gap="lg">
        {decided && <Notice tone="success" title={t('examination.decision.saved')} live="status" />}
        {version.privacyAsked && !mayDecide && (
          <Notice tone="warning" title={t('examination.notice.asked')}>
            <p>{t('examination.decision.nobody')}</p>
          </Notice>
        )}
        <Taken language={language} evidenceId={evidence.id} version={version} mayDecide={mayDecide} />
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
        <ExaminedFiles language={language} files={version.files} />
      </Stack>
    </>
  )
}

type TakenProps = {
  readonly language: Language
  readonly evidenceId: string
  readonly version: ExaminedVersion
  readonly mayDecide: boolean
}

/** The decision in force: what, why, who and when, and what has to follow. */
function Taken({ language, evidenceId, version, mayDecide }: TakenProps) {
  const t = translator(language)
  const taken = version.decisions[0]
  if (taken === undefined || version.privacyAsked) return null
  const { choice, note, decidedByName: name, decidedAt } = taken
  return (
    <Section id="taken" title={t('examination.taken.title')}>
      <p>
        <strong>{t(`examination.taken.${choice}`)}</strong>
      </p>
      {note !== '' && (
        <Prose>
          {note.split(/\n+/).map((line, at) => (
            <p key={at}>{line}</p>
          ))}
        </Prose>
      )}
      <p>{t('examination.taken.by', { name, moment: formatMoment(decidedAt, language) })}</p>
      {choice !== 'keep' && mayDecide && (
        <p>
          <LinkButton href={`/evidence/${evidenceId}/new-version`} kind="secondary" icon="upload">
            {t('evidence.item.addVersion')}
          </LinkButton>
        </p>
      )}
    </Section>
  )
}
