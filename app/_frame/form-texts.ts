import { anyForm, type AnyForm } from '../_gate/form'
import type { FieldFault } from '@/lib/forms/fields'
import { fieldFaults } from '@/lib/forms/fields'
import type { Messages, Translate } from '@/lib/i18n/translate'

export type Problem = Exclude<keyof Messages['problem'], 'field'>

/** The sentences a form can need: for each problem its action knows, and for each thing wrong with a field. */
export type FormTexts<P extends string> = {
  /** Above what is to be filled in or looked at again. */
  readonly errorTitle: string
  /** Above a refusal that is about no field. */
  readonly refusedTitle: string
  readonly problems: Readonly<Record<P | AnyForm, string>>
  readonly faults: Readonly<Record<FieldFault, string>>
}

/** Collects those sentences on the server, so that a form in the browser needs no message file. */
export function formTexts<const P extends Problem>(t: Translate, problems: readonly P[]): FormTexts<P> {
  const named = [...problems, ...anyForm] as const
  return {
    errorTitle: t('app.errors'),
    refusedTitle: t('app.refused'),
    problems: Object.fromEntries(
      named.map((problem) => [problem, t(`problem.${problem}`)]),
    ) as FormTexts<P>['problems'],
    faults: Object.fromEntries(
      fieldFaults.map((fault) => [fault, t(`problem.field.${fault}`)]),
    ) as FormTexts<P>['faults'],
  }
}
