import 'server-only'
import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import type { z } from 'zod'
import { changeAs, type Store } from '@/db/store'
import { recordSoon } from '@/db/store/readiness-record-soon'
import { NoLongerAllowed } from '@/db/store/transaction'
import type { Permission } from '@/lib/members/permissions'
import type { Result } from '@/lib/result'
import { admit } from './admit'
import type { Desk } from './as-member'
import { faultsOf, fieldsOf, typedOf, type ActionState } from './form'
import { today } from './today'

/** Refusals because a colleague was first: the page then shows what that colleague did. */
const showsNewer: readonly string[] = ['changed-meanwhile', 'newer-version', 'already-reviewed', 'other-days']

/** What an action may answer: nothing to add, the page to go to next, or something that is told this once only. */
export type Done<Told = never> = { readonly goTo: string } | { readonly told: Told } | null

/** A change by a member: permission first, then the form, then the work in one transaction with the log. */
export function memberAction<Shape extends z.ZodType, P extends string, Told = never>(
  permission: Permission,
  shape: Shape,
  work: (desk: Desk<Store>, input: z.output<Shape>) => Promise<Result<Done<Told>, P>>,
) {
  return async (before: ActionState<P, Told> | undefined, form: FormData): Promise<ActionState<P, Told>> => {
    const member = await admit(permission)
    return answer(before, form, shape, async (input) => {
      const day = today()
      const desk = { member, language: member.language, today: day }
      const outcome = await changeAs(member, (store) => work({ ...desk, store }, input)).catch(leftMeanwhile)
      if (outcome.ok) recordSoon(member.organisationId, day)
      return outcome
    })
  }
}

/** Who lost the permission while the action began gets what anybody without it gets. */
function leftMeanwhile(surprise: unknown): never {
  if (surprise instanceof NoLongerAllowed) notFound()
  throw surprise
}

/** An action of someone who has not signed in, such as signing in. It gets no store. */
export function publicAction<Shape extends z.ZodType, P extends string, Told = never>(
  shape: Shape,
  work: (input: z.output<Shape>) => Promise<Result<Done<Told>, P>>,
) {
  return async (before: ActionState<P, Told> | undefined, form: FormData): Promise<ActionState<P, Told>> =>
    answer(before, form, shape, work)
}

async function answer<Shape extends z.ZodType, P extends string, Told>(
  before: ActionState<P, Told> | undefined,
  form: FormData,
  shape: Shape,
  work: (input: z.output<Shape>) => Promise<Result<Done<Told>, P>>,
): Promise<ActionState<P, Told>> {
  const attempt = (before?.attempt ?? 0) + 1
  const fields = fieldsOf(form)
  const typed = typedOf(fields)
  const parsed = shape.safeParse(fields)
  if (!parsed.success) return { ok: false, attempt, problem: 'invalid-input', faults: faultsOf(parsed.error), typed }
  const outcome = await work(parsed.data)
  // The form then shows what a colleague saved, beside what was typed here.
  if (!outcome.ok && showsNewer.includes(outcome.problem)) revalidatePath('/', 'layout')
  if (!outcome.ok) return { ok: false, attempt, problem: outcome.problem, faults: {}, typed }
  // Redirect throws, so it comes after the transaction: inside it would roll the change back.
  if (outcome.value !== null && 'goTo' in outcome.value) redirect(outcome.value.goTo)
  revalidatePath('/', 'layout')
  return outcome.value === null ? { ok: true, attempt } : { ok: true, attempt, told: outcome.value.told }
}
