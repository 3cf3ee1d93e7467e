import { Disclosure } from '../../../_ui/disclosure'
import { Row, RowList } from '../../../_ui/list'
import { Section } from '../../../_ui/section'
import { ProofStatus, VerdictStatus } from '../../../_ui/status'
import { translator } from '@/lib/i18n/translate'
import type { RequirementText } from '@/lib/rounds/snapshot/edition-shape'
import { FrozenProof } from './proof'
import type { ShownRound } from './load'

const proofOf = { ready: 'complete', claimed: 'claimed', open: 'missing', 'not-applicable': 'none-asked' } as const

/** Every answer as it was, under its theme; a theme opens when somebody asks. */
export function FrozenThemes(props: ShownRound) {
  const { language, content } = props
  const t = translator(language)
  return (
    <Section id="themes" title={t('rounds.round.themes')} lead={t('rounds.round.themesLead')}>
      {content.readiness.themes.map(({ themeId, fractions }) => {
        const title = content.edition.themes.find(({ id }) => id === themeId)?.title[language] ?? themeId
        const { ready, of } = fractions.must
        const figure = of === 0 ? '' : ` · ${t('rounds.round.themeFigure', { ready, of })}`
        return (
          <Disclosure key={themeId} summary={`${title}${figure}`}>
            <RowList>
              {content.edition.requirements
                .filter((requirement) => requirement.themeId === themeId)
                .map((requirement) => (
                  <FrozenAnswer key={requirement.id} {...props} requirement={requirement} />
                ))}
            </RowList>
          </Disclosure>
        )
      })}
    </Section>
  )
}

function FrozenAnswer({ requirement, ...props }: ShownRound & { readonly requirement: RequirementText }) {
  const { language, content } = props
  const t = translator(language)
  const answer = content.answers.find(({ requirementId }) => requirementId === requirement.id)
  const state = content.readiness.requirements.find(({ id }) => id === requirement.id)?.state ?? 'open'
  const verdict = answer?.verdict ?? 'none'
  const owner = answer?.ownerId ? content.people[answer.ownerId] : undefined
  const said = [answer?.reasoning, verdict === 'not-applicable' ? answer?.notApplicableReason : undefined]
  return (
    <Row
      id={requirement.id}
      title={requirement.title[language]}
      hint={owner === undefined ? undefined : t('rounds.round.owner', { name: owner })}
      status={
        <>
          <VerdictStatus state={verdict} label={t(`app.verdict.${verdict}`)} />
          <ProofStatus state={proofOf[state]} label={t(`rounds.round.state.${state}`)} />
        </>
      }
    >
      {said.map((text) => text && <p key={text}>{text}</p>)}
      <FrozenProof {...props} requirement={requirement} />
    </Row>
  )
}
