'use client'
import { useEffect, useReducer, useRef, type RefObject } from 'react'
import { useLeaveWarning } from '../../_ui/use-leave-warning'
import { afterEvent, type ListState } from './list-state'
import { postRow, type Words } from './post-row'
import { createRowSaver, type RowSaver, type RowStatus } from './row-saver'

/** Saves the rows of the form as they are chosen, and keeps what the server answered. */
export function useRowSaving(form: RefObject<HTMLFormElement | null>, made: Pick<ListState, 'head' | 'themes'>) {
  const [state, tell] = useReducer(afterEvent, { ...made, statuses: new Map<string, RowStatus>(), last: null })
  const saver = useRef<RowSaver>(null)
  const { themes } = made

  useEffect(() => {
    saver.current ??= createRowSaver({
      shown: new Map(themes.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const))),
      chosen: (id) => ({ work: selectIn(form, 'work', id).value, verdict: selectIn(form, 'verdict', id).value }),
      post: postRow,
      tell: (id, status) => tell({ id, status }),
    })
    for (const id of saver.current.unsaved()) void saver.current.save(id)
  }, [form, themes])

  useLeaveWarning([...state.statuses.values()].some(({ kind }) => kind === 'saving' || kind === 'failed'))

  const save = (id: string) => void saver.current?.save(id)
  return {
    state,
    save,
    /** Goes on from a colleague's answer: with their choice in the row, or with what this person chose on top of it. */
    settle: (id: string, theirs: Words, choice: 'theirs' | 'mine') => {
      saver.current?.accept(id, theirs)
      const verdict = selectIn(form, 'verdict', id)
      if (choice === 'theirs') {
        verdict.value = theirs.verdict
        selectIn(form, 'work', id).value = theirs.work
      }
      // The button that was pressed goes away with its note.
      verdict.focus()
      save(id)
    },
  }
}

function selectIn(form: RefObject<HTMLFormElement | null>, column: 'work' | 'verdict', id: string): HTMLSelectElement {
  const field = form.current?.elements.namedItem(`${column}.${id}`)
  if (field instanceof HTMLSelectElement) return field
  throw new Error(`no ${column} on the row of ${id}`)
}
