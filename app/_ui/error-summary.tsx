import { Icon } from './icons'

export type FormError = { readonly field: string; readonly message: string }

/**
 * Stands above a form that was refused. Its heading takes the focus; each line links to its field.
 * `field` is the id of the control (the name, unless the field was given another id).
 */
export function ErrorSummary({ title, errors }: { title: string; errors: readonly FormError[] }) {
  if (errors.length === 0) return null
  return (
    <section className="error-summary" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title" tabIndex={-1} autoFocus>
        <Icon name="problem" />
        {title}
      </h2>
      <ul className="error-summary-list">
        {errors.map((error) => (
          <li key={`${error.field} ${error.message}`}>
            <a href={`#${error.field}`}>{error.message}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
