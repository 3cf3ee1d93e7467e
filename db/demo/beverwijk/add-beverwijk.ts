import type { Day } from '@/lib/day'
import type { Member } from '@/lib/members/member'
import { answerAll } from '../answers'
import { beverwijkDays } from '../days'
import { recordEarlierDays } from '../earlier-days'
import { handIn } from '../hand-in'
import { keepRows } from '../keep-rows'
import { begin, giveRole, joinToo, people } from '../people'
import { saveDays } from '../round-days'
import { answers } from './answers'
import type { Colleague } from './colleague'
import { papers } from './papers'
import { registerRows } from './registers/rows'

/**
 * Adds Buurtbemiddeling Beverwijk, the sister organisation. Its coordinator began it, let the lead of Heemskerk in as
 * a lead, and is an editor since.
 */
export async function addBeverwijk(today: Day, leadOfHeemskerk: Member, password: string): Promise<void> {
  const days = beverwijkDays(today)
  const beginner = await begin('Buurtbemiddeling Beverwijk', days.startsOn, people.editorOfBeverwijk, password)
  const lead = await joinToo(beginner, leadOfHeemskerk, 'lead')
  const team: Readonly<Record<Colleague, Member>> = { lead, editor: await giveRole(lead, beginner, 'editor') }
  await saveDays(lead, days)
  await keepRows(lead, registerRows(days))
  for (const paper of papers(days)) await handIn(team, paper)
  await answerAll(team, answers(days))
  await recordEarlierDays(lead, days, null)
}
