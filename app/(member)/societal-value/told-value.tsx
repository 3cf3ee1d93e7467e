import { Prose } from '../../_ui/prose'
import type { SocietalValue } from '@/lib/value/societal-value'

/** What was written about one aspect, to read. */
export function ToldValue({ value: { narrative, figures, quote, quoteBy } }: { readonly value: SocietalValue }) {
  const lines = figures.split('\n').filter((line) => line.trim() !== '')
  return (
    <Prose>
      {narrative !== '' && narrative.split(/\n{2,}/).map((text) => <p key={text}>{text}</p>)}
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {quote !== '' && (
        <blockquote>
          <p>{quote}</p>
          {quoteBy !== '' && <footer>{quoteBy}</footer>}
        </blockquote>
      )}
    </Prose>
  )
}
