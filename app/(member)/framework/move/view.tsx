import { formTexts } from '../../../_frame/form-texts'
import { LinkButton } from '../../../_ui/button'
import { Cluster, Stack } from '../../../_ui/layout'
import { Notice } from '../../../_ui/notice'
import { PageHeader } from '../../../_ui/page-header'
import { editionLabel } from '@/lib/framework/edition-label'
import type { Framework } from '@/lib/framework/framework'
import type { MovePlan, MovingAnswer } from '@/lib/framework/move'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Round } from '@/lib/rounds/round'
import { AskedMeanings } from './asked-meanings'
import { MoveForm } from './move-form'
import { Overview } from './overview'
import { RewordedRequirements } from './reworded-requirements'

type Props = {
  readonly language: Language
  readonly round: Round
  readonly move: { readonly from: Framework; readonly to: Framework; readonly plan: MovePlan<MovingAnswer> }
}

/** What is otherwise in the other edition, what that means for the answers, and the button that moves the round. */
export function MoveView({ language, round, move: { from, to, plan } }: Props) {
  const t = translator(language)
  const isHere = to.editionId === round.editionId
  const asked = new Set(plan.asks.map(({ answer }) => answer.requirementId))
  const silent = plan.differences.reworded.filter(({ after }) => !asked.has(after.id))
  const may = !isHere && round.frozenOn === null
  return (
    <>
      <PageHeader
        back={{ href: '/framework', label: t('framework-move.back') }}
        title={t('framework-move.title')}
        lead={
          isHere
            ? t('framework-move.hereLead', { version: editionLabel(language, to.version) })
            : t('framework-move.lead', {
                from: editionLabel(language, from.version),
                to: editionLabel(language, to.version),
              })
        }
      />
      <Stack gap="lg">
        {isHere && <Here language={language} />}
        {round.frozenOn !== null && <Notice tone="info" title={t('framework-move.frozen')} />}
        {!isHere && <Overview language={language} plan={plan} />}
        {may && (
          <MoveForm
            to={to.editionId}
            seenVersion={round.version}
            asks={plan.asks.length}
            texts={{
              submit: t('framework-move.submit'),
              submitAllSame: t('framework-move.submitAllSame'),
              cancel: t('framework-move.cancel'),
              ...formTexts(t, ['changed-meanwhile', 'not-found']),
            }}
          >
            <AskedMeanings language={language} asks={plan.asks} />
          </MoveForm>
        )}
        {!isHere && <RewordedRequirements language={language} reworded={silent} />}
      </Stack>
    </>
  )
}

/** The round is there; what is left is to look at the answers that ask for it. */
function Here({ language }: { readonly language: Language }) {
  const t = translator(language)
  return (
    <>
      <Notice tone="success" title={t('framework-move.here')} live="status">
        <p>{t('framework-move.hereText')}</p>
      </Notice>
      <Cluster>
        <LinkButton href="/requirements?show=to-confirm">{t('framework-move.toConfirm')}</LinkButton>
        <LinkButton href="/framework/move/kept" kind="secondary">
          {t('framework-move.toKept')}
        </LinkButton>
      </Cluster>
    </>
  )
}
