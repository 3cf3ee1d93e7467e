import { RequirementLink } from '../../_readiness/step-rows'
import { Section } from '../../_ui/section'
import { ProofStatus } from '../../_ui/status'
import { Table } from '../../_ui/table'
import type { Framework } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { mendText } from '@/lib/i18n/readiness-sentences'
import { translator } from '@/lib/i18n/translate'
import type { Member } from '@/lib/members/member'
import type { RequirementReadiness } from '@/lib/readiness/requirement'
import type { Readiness } from '@/lib/readiness/score'

type Props = {
  readonly language: Language
  readonly member: Member
  readonly framework: Framework
  readonly readiness: Readiness | null
}

/** The decision requirements, with verdict, proof and what is missing. */
export function Requirements({ language, member, framework, readiness }: Props) {
  const t = translator(language)
  const title = t('decision.requirements.title')
  if (readiness === null) {
    return (
      <Section id="requirements" title={title}>
        <p>{t('decision.requirements.earlier')}</p>
      </Section>
    )
  }
  const rows = readiness.requirements.filter(({ themeId }) => themeId === 'th-decision')
  return (
    <Section id="requirements" title={title} lead={t('decision.requirements.lead')}>
      <Table
        caption={title}
        captionHidden
        columns={[
          { label: t('decision.requirements.requirement') },
          { label: t('decision.requirements.verdict') },
          { label: t('decision.requirements.proof') },
          { label: t('decision.requirements.missing') },
        ]}
        rows={rows.map((one) => ({
          key: one.id,
          cells: [
            <RequirementLink
              key="link"
              language={language}
              framework={framework}
              role={member.role}
              requirementId={one.id}
            />,
            t(`app.verdict.${one.verdict ?? 'none'}`),
            <Proof key="proof" language={language} requirement={one} />,
            one.gaps.length === 0 ? t('decision.requirements.nothing') : mendText(language, one.gaps, framework),
          ],
        }))}
      />
    </Section>
  )
}

function Proof({ language, requirement }: { readonly language: Language; readonly requirement: RequirementReadiness }) {
  const t = translator(language)
  return requirement.proof.stands ? (
    <ProofStatus state="complete" label={t('decision.proof.stands')} />
  ) : (
    <ProofStatus state="missing" label={t('decision.proof.missing')} />
  )
}
