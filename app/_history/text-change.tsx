import { wordDiff, type Piece } from '@/lib/log/word-diff'

type TextChangeProps = {
  readonly before: string
  readonly after: string
  readonly labels: { readonly before: string; readonly after: string }
}

/** A long text as it was and as it became, beside each other, with the words that changed marked. */
export function TextChange({ before, after, labels }: TextChangeProps) {
  const diff = wordDiff(before, after)
  // Where nothing was kept, marking everything would say nothing.
  const isOther = !diff.before.some(({ text, changed }) => !changed && text.trim() !== '')
  return (
    <div className="text-change">
      <div>
        <p className="text-change-label">{labels.before}</p>
        <p className="text-change-text">
          {isOther ? before : diff.before.map((piece, index) => marked('del', piece, index))}
        </p>
      </div>
      <div>
        <p className="text-change-label">{labels.after}</p>
        <p className="text-change-text">
          {isOther ? after : diff.after.map((piece, index) => marked('ins', piece, index))}
        </p>
      </div>
    </div>
  )
}

function marked(Mark: 'del' | 'ins', { text, changed }: Piece, key: number) {
  return changed && text.trim() !== '' ? <Mark key={key}>{text}</Mark> : text
}
