'use client'
import { useActionState, useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import { FormProblem } from '../../_frame/form-problem'
import { Button } from '../../_ui/button'
import { ErrorSummary } from '../../_ui/error-summary'
import { FormActions } from '../../_ui/form'
import { Stack } from '../../_ui/layout'
import { useInBrowser } from '../../_ui/use-in-browser'
import { VisuallyHidden } from '../../_ui/visually-hidden'
import type { ChecklistHead } from '@/lib/requirements/checklist-sentences'
import { shownField } from '@/lib/requirements/shown-field'
import { saveAnswers } from './actions'
import { BulkPanel } from './bulk-panel'
import type { BulkTexts } from './bulk-texts'
import { ChecklistTable, type RowNews } from './checklist-table'
import type { ChecklistTexts } from './checklist-texts'
import { Head } from './head'
import { OutcomeNotice } from './outcome-notice'
import { announcement, hasNote, RowNote, savedCell } from './row-news'
import type { ShownTheme } from './shown-themes'
import { useRowSaving } from './use-row-saving'

type ChecklistFormProps = {
  readonly head: ChecklistHead
  readonly themes: readonly ShownTheme[]
  readonly texts: ChecklistTexts
  /** The query of the list, which stays on the way back from a requirement. */
  readonly listQuery: string
  /** Stands between the figure and the table. */
  readonly children: ReactNode
  /** Of the panel below the table that changes many rows at once. */
  readonly bulk: BulkTexts
}

/**
 * The list as one form. Without JavaScript a button posts all of it; with it every choice is saved at once, and the button
 * is gone. What was chosen stays in the row until it is saved or the person decides otherwise.
 */
export function ChecklistForm({ head, themes, texts, listQuery, children, bulk }: ChecklistFormProps) {
  const [answer, post, posting] = useActionState(saveAnswers, undefined)
  const form = useRef<HTMLFormElement>(null)
  const { state, save, settle, undo, leaveRow } = useRowSaving(form, { head, themes })
  const told = answer?.ok ? answer.told : undefined
  const kept = told?.kept ?? null
  const savesAtOnce = useInBrowser()
  const newsOf = (id: string): RowNews => {
    const status = state.statuses.get(id)
    if (status === undefined || status.kind === 'clean') return {}
    const note = <RowNote id={id} status={status} texts={texts} onAgain={save} onSettle={settle} />
    const mayUndo = status.kind === 'saved' && state.undoable === id
    return {
      saved: savedCell(status, texts, mayUndo ? () => undo('button') : undefined),
      note: hasNote(status) ? note : undefined,
    }
  }
  const undoByKey = useEffectEvent(() => undo('key'))
  useEffect(() => {
    const { current } = form
    const undoLast = () => undoByKey()
    current?.addEventListener('toetsklaar:undo', undoLast)
    return () => current?.removeEventListener('toetsklaar:undo', undoLast)
  }, [])
  return (
    <form
      ref={form}
      action={post}
      // Browsers put old choices back into a reloaded form; here they would look like new ones.
      autoComplete="off"
      noValidate
      onChange={({ target }) => {
        // The form also holds fields that are no answer, such as those that narrow the list.
        if (target instanceof HTMLSelectElement && target.closest('tr') !== null) save(idOf(target))
      }}
      onBlur={({ target, relatedTarget }) => {
        if (!(target instanceof HTMLSelectElement)) return
        const row = target.closest('tr')
        if (row !== null && !(relatedTarget instanceof Node && row.contains(relatedTarget))) leaveRow(idOf(target))
      }}
    >
      <Stack gap="lg">
        <FormProblem state={answer} texts={texts} firstField={`verdict.${themes[0]?.rows[0]?.id ?? ''}`} />
        {told?.refused && (
          <ErrorSummary
            title={texts.errorTitle}
            errors={[
              {
                field: told.refused === 'nothing-selected' ? 'selectAll' : 'bulkWork',
                message: texts.problems[told.refused],
              },
            ]}
          />
        )}
        {told?.outcome && <OutcomeNotice outcome={told.outcome} shown={themes.flatMap(({ rows }) => rows)} />}
        <Head head={state.head} />
        {children}
      </Stack>
      <input type="hidden" name="shown" value={shownField(themes.flatMap(({ rows }) => rows))} />
      <ChecklistTable {...{ texts, listQuery, newsOf }} themes={state.themes} mayAssess ticked={kept?.requirementIds} />
      {themes.length > 0 && <BulkPanel list={listQuery} texts={bulk} kept={kept?.fields ?? null} />}
      {themes.length > 0 && (
        <FormActions>
          {savesAtOnce ? (
            <p>{texts.savedAtOnce}</p>
          ) : (
            <Button type="submit" disabled={posting}>
              {texts.save}
            </Button>
          )}
        </FormActions>
      )}
      <div role="status">
        <VisuallyHidden>{announcement(state, texts)}</VisuallyHidden>
      </div>
    </form>
  )
}

/** The requirement that a select of a row is about. */
function idOf({ name }: HTMLSelectElement): string {
  return name.slice(name.indexOf('.') + 1)
}
