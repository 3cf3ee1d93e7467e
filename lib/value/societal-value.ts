/** What a pilot means for residents, as the corporation named it of Beverwijk and Heemskerk (domain facts, section 11). */
export const valueAspects = ['by-and-for-residents', 'liveability', 'cohesion', 'self-reliance'] as const
export type ValueAspect = (typeof valueAspects)[number]

/** One aspect in a few words, with what can be counted and what somebody said. Nobody can be recognised in it. */
export type SocietalValue = {
  readonly aspect: ValueAspect
  readonly narrative: string
  readonly figures: string
  readonly quote: string
  /** Who said it, without a name: "een bewoner", "de wijkagent". */
  readonly quoteBy: string
  readonly version: number
}
