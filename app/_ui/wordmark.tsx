/** Our own mark: a house whose roof and wall are closed by a tick. Beside it the product name. */
export function Wordmark({ name }: { name: string }) {
  return (
    <span className="wordmark">
      <svg className="wordmark-mark" viewBox="0 0 32 32" aria-hidden="true">
        <path d="M25.5 16.5V28h-21V13.2L15 4l6.5 5.7" />
        <path className="wordmark-tick" d="m10.5 17 5 5L29 8.5" />
      </svg>
      {name}
    </span>
  )
}
