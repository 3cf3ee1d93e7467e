import type { Day } from '@/lib/day'
import type { Member } from '@/lib/members/member'
import { answerAll, approve } from '../answers'
import { heemskerkDays } from '../days'
import { recordEarlierDays } from '../earlier-days'
import { handIn } from '../hand-in'
import { keepRows } from '../keep-rows'
import { begin, join, people } from '../people'
import { saveDays } from '../round-days'
import { casePapers } from './case-papers'
import type { Colleague } from './colleague'
import { setIjkpunten } from './ijkpunten'
import { mediationAnswers } from './mediation-answers'
import { addPartners } from './partners'
import { pilotAnswers } from './pilot-answers'
import { practicePapers } from './practice-papers'
import { projectPapers } from './project-papers'
import { registerRows } from './registers/rows'
import { serviceAnswers } from './service-answers'
import { tellValue } from './societal-value'
import { teamPapers } from './team-papers'

/** Adds Buurtbemiddeling Heemskerk, two thirds of the way through its pilot. Gives its lead. */
export async function addHeemskerk(today: Day, password: string): Promise<Member> {
  const days = heemskerkDays(today)
  const lead = await begin('Buurtbemiddeling Heemskerk', days.startsOn, people.lead, password)
  const editor = await join(lead, people.editor, 'editor', password)
  const reviewer = await join(lead, people.reviewer, 'reviewer', password)
  await join(lead, people.viewer, 'viewer', password)
  await saveDays(lead, days)
  await keepRows(lead, registerRows(days))
  await setIjkpunten(lead, days)
  await tellValue(lead)
  const team: Readonly<Record<Colleague, Member>> = { lead, editor, reviewer }
  const papers = [...projectPapers(days), ...practicePapers(days), ...teamPapers(days), ...casePapers(days)]
  for (const paper of papers) await handIn(team, paper)
  await answerAll(team, [...mediationAnswers(days), ...serviceAnswers(days), ...pilotAnswers(days)])
  await approve(reviewer, 'vol-vog')
  await addPartners(lead, days)
  // Two weeks of holiday, with the computer off.
  await recordEarlierDays(lead, days, { from: days.after(3, 10), until: days.after(3, 23) })
  return lead
}
