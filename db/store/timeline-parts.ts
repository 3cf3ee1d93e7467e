import { sql } from 'kysely'
import type { Day } from '@/lib/day'

/** The parts of the time line, each as a list in JSON, for one statement that asks for all of them. */

/** Per indicator the ijkpunt that holds on a day, unless it was taken away; named as the edition in use names it. */
export function ijkpuntenOnTimeline(today: Day) {
  return sql`(
    select coalesce(json_agg(json_build_object(
      'id', held.id, 'title', indicator.title, 'byOn', held.by_on, 'writtenAt', held.recorded_at)), '[]')
    from (
      select distinct on (indicator_id) id, indicator_id, target, by_on, recorded_at
      from ijkpunt
      where greatest(from_on, set_on) <= ${today}::date
      order by indicator_id, greatest(from_on, set_on) desc, recorded_at desc, id desc
    ) as held
    join indicator on indicator.id = held.indicator_id
      and indicator.edition_id = (select edition_id from round order by number desc limit 1)
    where held.target is not null
  )`
}

/** Per partner and round the link that stays open longest. */
export const linksOnTimeline = sql`(
  select coalesce(json_agg(json_build_object(
    'id', link.id, 'roundId', link.round_id, 'partner', partner.name, 'until', link.until, 'writtenAt', link.made_at,
    'isAnswered', exists (
      select from evaluation
      where evaluation.round_id = link.round_id and evaluation.partner_id = link.subject_id))), '[]')
  from (
    select distinct on (round_id, subject_id) id, round_id, subject_id, until, made_at
    from personal_link
    where purpose = 'evaluation' and revoked_at is null
    order by round_id, subject_id, until desc, made_at desc
  ) as link
  join partner on partner.id = link.subject_id and partner.removed_at is null
)`

/** The records in force, each with its formal steps and the newest that was recorded about them. */
export const decisionsOnTimeline = sql`(
  select coalesce(json_agg(json_build_object(
    'id', decision.id, 'roundId', decision.round_id, 'outcome', decision.outcome, 'decidedOn', decision.decided_on,
    'nextEvaluationOn', decision.next_evaluation_on, 'writtenAt', decision.recorded_at,
    'steps', (
      select coalesce(
        json_agg(step.value || jsonb_build_object('position', step.position, 'doneOn', (
          select done.done_on from decision_step_done as done
          where done.decision_id = decision.id and done.position = step.position
          order by done.recorded_at desc limit 1
        )) order by step.position), '[]')
      from jsonb_array_elements(decision.steps) with ordinality as step (value, position)
    ))), '[]')
  from decision
  where not exists (select from decision as later where later.corrects_id = decision.id)
)`

/** Recommendations with a term that are not done. */
export const recommendationsOnTimeline = sql`(
  select coalesce(json_agg(json_build_object(
    'id', id, 'source', source, 'text', text, 'dueOn', due_on, 'writtenAt', changed_at, 'version', version)), '[]')
  from recommendation
  where removed_at is null and done_on is null and due_on is not null
)`

/** The days that members added. */
export const milestonesOnTimeline = sql`(
  select coalesce(json_agg(json_build_object(
    'id', id, 'roundId', round_id, 'title', title, 'on', on_day, 'version', version, 'writtenAt', changed_at)), '[]')
  from milestone
)`

/** All recommendations counted; a proof is a document that is tied to it, or what the register says. */
export const adviceInRegister = sql`(
  select json_build_object(
    'all', count(*), 'done', count(*) filter (where done_on is not null),
    'proved', count(*) filter (where done_on is not null and (tie.evidence_id is not null or btrim(proof) <> '')))
  from recommendation
  left join recommendation_tie as tie
    on tie.organisation_id = recommendation.organisation_id and tie.recommendation_id = recommendation.id
  where removed_at is null
)`
