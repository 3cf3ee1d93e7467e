/** An empty cell: a dash for the eye, and on a phone no line at all. */
export function Nothing() {
  return (
    <span className="nothing" aria-hidden="true">
      –
    </span>
  )
}
