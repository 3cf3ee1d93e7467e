'use client'
import { useActionState } from 'react'
import { FormProblem } from '../../../../../_frame/form-problem'
import type { FormTexts } from '../../../../../_frame/form-texts'
import { Button } from '../../../../../_ui/button'
import { FormActions } from '../../../../../_ui/form'
import type { VocabularyName } from '@/lib/registers/vocabulary'
import { moveTermUp, removeTerm } from '../../actions'

type Props = {
  readonly vocabulary: VocabularyName
  readonly term: string
  readonly mayRemove: boolean
  readonly mayMove: boolean
  readonly texts: FormTexts<'not-found' | 'term-in-use'> & { readonly up: string; readonly remove: string }
}

/** What can be done with a term of their own: move it up, or take it away when nothing uses it. */
export function OwnTermForm({ vocabulary, term, mayRemove, mayMove, texts }: Props) {
  const [moved, move, moving] = useActionState(moveTermUp, undefined)
  const [removed, remove, removing] = useActionState(removeTerm, undefined)
  const named = (
    <>
      <input type="hidden" name="vocabulary" value={vocabulary} />
      <input type="hidden" name="term" value={term} />
    </>
  )
  return (
    <>
      <FormProblem state={moved ?? removed} texts={texts} firstField="remove-term" />
      {mayMove && (
        <form action={move}>
          {named}
          <FormActions>
            <Button kind="secondary" disabled={moving}>
              {texts.up}
            </Button>
          </FormActions>
        </form>
      )}
      {mayRemove && (
        <form action={remove}>
          {named}
          <FormActions>
            <Button id="remove-term" kind="danger" icon="remove" disabled={removing}>
              {texts.remove}
            </Button>
          </FormActions>
        </form>
      )}
    </>
  )
}
