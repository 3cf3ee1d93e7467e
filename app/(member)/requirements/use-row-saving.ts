'use client'
import { useEffect, useReducer, useRef, type RefObject } from 'react'
import { useDrafts } from '../../_drafts/drafts'
import { listen } from '../../_live/listeners'
import { useLeaveWarning } from '../../_ui/use-leave-warning'
import { takenOver } from './colleagues-rows'
import { afterEvent, type ListState } from './list-state'
import { postRow, type Words } from './post-row'
import { createRowSaver, type RowSaver } from './row-saver'
import type { Known, RowStatus, UnsentRow } from './row-status'
import { isUsed, put, selectIn, titleIn, wordsIn } from './selects'

/** Under this name rows wait for a connection, also when the page is gone. */
const draft = 'rows of the list'

/** Saves the rows of the form as they are chosen, and keeps what the server and colleagues answered. */
export function useRowSaving(form: RefObject<HTMLFormElement | null>, made: Pick<ListState, 'head' | 'themes'>) {
  const [state, tell] = useReducer(afterEvent, {
    ...made,
    statuses: new Map<string, RowStatus>(),
    last: null,
    undoable: null,
  })
  const saver = useRef<RowSaver>(null)
  const { themes } = made
  const store = useDrafts()?.store ?? null

  useEffect(() => {
    saver.current ??= createRowSaver({
      shown: new Map(
        themes.flatMap(({ rows }) =>
          rows.map(({ id, work, verdict, version }) => [id, { work, verdict, version }] as const),
        ),
      ),
      chosen: (id) => wordsIn(form, id),
      put: (id, words) => put(form, id, words),
      post: postRow,
      tell: (id, status) => tell({ id, status, undoable: saver.current?.undoable() ?? null }),
      later: (milliseconds, work) => {
        const timer = setTimeout(work, milliseconds)
        return () => clearTimeout(timer)
      },
      keep: (rows) => void (rows.length === 0 ? store?.forget(draft) : store?.keep(draft, rows)),
    })
    const rows = saver.current
    for (const id of rows.unsaved()) void rows.save(id)
    void store?.find<readonly UnsentRow[]>(draft).then((kept) => {
      for (const row of kept?.content ?? []) void rows.restore(row)
    })
    return () => rows.stop()
  }, [form, themes, store])

  useEffect(() => {
    const rows = saver.current
    if (rows === null) return
    const again = () => document.visibilityState === 'visible' && rows.sendAgain()
    const around = {
      saver: rows,
      put: (id: string, words: Words) => put(form, id, words),
      isBeingUsed: (id: string) => isUsed(form, id),
    }
    const leave = listen({
      recovered: () => rows.sendAgain(),
      changes: ({ list, requirements }) => {
        if (list !== undefined) tell({ news: list, statuses: takenOver(list.rows, requirements, around) })
      },
    })
    window.addEventListener('online', again)
    document.addEventListener('visibilitychange', again)
    return () => {
      leave()
      window.removeEventListener('online', again)
      document.removeEventListener('visibilitychange', again)
    }
  }, [form])

  useLeaveWarning([...state.statuses.values()].some(({ kind }) => kind === 'saving' || kind === 'failed'))

  const save = (id: string) => void saver.current?.save(id)
  return {
    state,
    save,

    /** Makes the last change of this person undone, and goes to its row: by key to where the next key works too. */
    undo: (by: 'button' | 'key') => {
      const id = saver.current?.undo() ?? null
      if (id !== null) (by === 'key' ? titleIn(id) : selectIn(form, 'verdict', id))?.focus()
    },

    /** Goes on from a colleague's answer: with their choice in the row, or with what this person chose on top of it. */
    settle: (id: string, theirs: Known, choice: 'theirs' | 'mine') => {
      saver.current?.accept(id, theirs)
      if (choice === 'theirs') put(form, id, theirs)
      // The button that was pressed goes away with its note.
      selectIn(form, 'verdict', id).focus()
      save(id)
    },

    /** Takes over what a colleague stored, now that nobody is in the row any more. */
    leaveRow: (id: string) => {
      const status = state.statuses.get(id)
      if (status?.kind !== 'theirs' || !status.held || saver.current?.restingAt(id) === undefined) return
      saver.current.accept(id, status.theirs)
      put(form, id, status.theirs)
      tell({ id, status: { ...status, held: false } })
    },
  }
}
