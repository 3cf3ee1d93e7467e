type ProgressProps = {
  readonly id: string
  /** What is going on: the name of the file. */
  readonly label: string
  /** How far, in words: "3 van 8 MB". */
  readonly text?: string | undefined
  /** 0 to 1; left out while the end is not known. */
  readonly value?: number | undefined
}

/** How far something is that takes a while, such as an upload. */
export function Progress({ id, label, text, value }: ProgressProps) {
  return (
    <div className="progress">
      <label htmlFor={id}>
        {label}
        {text && <span className="field-optional"> {text}</span>}
      </label>
      <progress id={id} max={1} value={value} />
    </div>
  )
}
