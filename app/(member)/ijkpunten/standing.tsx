import { PathBar } from '../../_ui/charts/path-bar'
import { ProofStatus, type ProofState } from '../../_ui/status'
import { pathBar } from '@/lib/charts/path-bar'
import { formatDay } from '@/lib/i18n/format'
import { ijkpuntNow, ijkpuntState, ijkpuntTarget, ijkpuntValue, paceSentences } from '@/lib/i18n/ijkpunt-sentences'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { MeasuredIjkpunt } from '@/lib/ijkpunten/measured'
import type { IjkpuntState } from '@/lib/ijkpunten/progress'
import type { Role } from '@/lib/members/roles'
import { WhyNot } from '../../_figures/why-not'

type StandingProps = { readonly language: Language; readonly role: Role; readonly measured: MeasuredIjkpunt }

/** Where an ijkpunt stands: the figure, a bar with the even path or the target in it, and what it takes in words. */
export function Standing({ language, role, measured }: StandingProps) {
  const t = translator(language)
  const { ijkpunt, reading, progress } = measured
  const { definition } = reading
  const { state, path } = progress
  const target = ijkpuntTarget(language, definition, ijkpunt.target)
  const now = ijkpuntNow(language, measured)
  const onPath = path === null ? null : t('ijkpunten.path', { value: wholeValue(language, definition.id, path) })
  const words = t('ijkpunten.bar', { now: now ?? '', target })
  return (
    <div className="ijkpunt">
      <p className="ijkpunt-head">
        {now !== null && <span className="figure-now">{now}</span>}
        <ProofStatus state={shownAs[state]} label={ijkpuntState(language, measured)} />
      </p>
      <p>{t('ijkpunten.targetLine', { target, day: formatDay(ijkpunt.byOn, language) })}</p>
      {now === null ? (
        <p>
          <WhyNot {...{ language, role, reading }} />
        </p>
      ) : (
        <PathBar {...pathBar(progress, definition)} description={[words, onPath].filter(Boolean).join('. ')} />
      )}
      {paceSentences(language, measured).length > 0 && <p>{paceSentences(language, measured).join(' ')}</p>}
      {onPath !== null && state !== 'reached' && state !== 'missed' && <p className="ijkpunt-quiet">{onPath}</p>}
      <p className="ijkpunt-quiet">
        {t('ijkpunten.by', { by: ijkpunt.setBy, day: formatDay(ijkpunt.setOn, language) })}
      </p>
    </div>
  )
}

const shownAs: Readonly<Record<IjkpuntState, ProofState>> = {
  reached: 'complete',
  'on-path': 'complete',
  behind: 'claimed',
  missed: 'rejected',
  'not-computable': 'missing',
}

/** A path lies between two whole things; the lower one is what keeps up with it. */
function wholeValue(language: Language, indicatorId: string, path: number): string {
  return ijkpuntValue(language, indicatorId, Math.floor(Number(path.toPrecision(12))))
}
