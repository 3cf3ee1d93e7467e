import { Icon, type IconName } from './icons'

export type WorkState = 'not-started' | 'busy' | 'finished'
export type VerdictState = 'none' | 'met' | 'partly' | 'not-met' | 'not-applicable'
export type ProofState =
  'complete' | 'claimed' | 'missing' | 'waiting' | 'expired' | 'expiring' | 'rejected' | 'none-asked'
export type ReviewState = 'submitted' | 'accepted' | 'rejected' | 'withdrawn' | 'expired'
export type IndicatorState = 'reached' | 'missed' | 'not-computable' | 'informs'

/** `done` is plain text, so that open work stands out; the others differ in shape as well as in colour. */
type Tone = 'done' | 'open' | 'quiet' | 'warning' | 'negative'
type Look = { readonly icon: IconName; readonly tone: Tone }

const work: Record<WorkState, Look> = {
  'not-started': { icon: 'circle', tone: 'open' },
  busy: { icon: 'half', tone: 'open' },
  finished: { icon: 'check', tone: 'done' },
}

const verdict: Record<VerdictState, Look> = {
  none: { icon: 'circle', tone: 'quiet' },
  met: { icon: 'check', tone: 'done' },
  partly: { icon: 'half', tone: 'open' },
  'not-met': { icon: 'cross', tone: 'negative' },
  'not-applicable': { icon: 'minus', tone: 'quiet' },
}

const proof: Record<ProofState, Look> = {
  complete: { icon: 'check', tone: 'done' },
  claimed: { icon: 'warning', tone: 'warning' },
  missing: { icon: 'circle', tone: 'open' },
  waiting: { icon: 'clock', tone: 'open' },
  expired: { icon: 'problem', tone: 'negative' },
  expiring: { icon: 'clock', tone: 'warning' },
  rejected: { icon: 'cross', tone: 'negative' },
  'none-asked': { icon: 'minus', tone: 'quiet' },
}

const review: Record<ReviewState, Look> = {
  submitted: { icon: 'clock', tone: 'open' },
  accepted: { icon: 'check', tone: 'done' },
  rejected: { icon: 'cross', tone: 'negative' },
  withdrawn: { icon: 'minus', tone: 'quiet' },
  expired: { icon: 'problem', tone: 'negative' },
}

const indicator: Record<IndicatorState, Look> = {
  reached: { icon: 'check', tone: 'done' },
  missed: { icon: 'cross', tone: 'negative' },
  'not-computable': { icon: 'circle', tone: 'open' },
  informs: { icon: 'minus', tone: 'quiet' },
}

type StatusProps<State> = { readonly state: State; readonly label: string; readonly id?: string | undefined }

/** How far the work on a requirement is. */
export const WorkStatus = (props: StatusProps<WorkState>) => <Status look={work[props.state]} {...props} />

/** What we ourselves say about a requirement. */
export const VerdictStatus = (props: StatusProps<VerdictState>) => <Status look={verdict[props.state]} {...props} />

/** What the evidence shows. */
export const ProofStatus = (props: StatusProps<ProofState>) => <Status look={proof[props.state]} {...props} />

/** What a second person said about one link. */
export const ReviewStatus = (props: StatusProps<ReviewState>) => <Status look={review[props.state]} {...props} />

/** How a figure stands to its target. */
export const IndicatorStatus = (props: StatusProps<IndicatorState>) => (
  <Status look={indicator[props.state]} {...props} />
)

function Status({ look, label, id }: { look: Look; label: string; id?: string | undefined }) {
  return (
    <span className="status" data-tone={look.tone} id={id}>
      <Icon name={look.icon} />
      {label}
    </span>
  )
}
