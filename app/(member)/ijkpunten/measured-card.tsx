import { Section } from '../../_ui/section'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { MeasuredIjkpunt } from '@/lib/ijkpunten/measured'
import type { Role } from '@/lib/members/roles'
import { Standing } from './standing'

type MeasuredCardProps = { readonly language: Language; readonly role: Role; readonly measured: MeasuredIjkpunt }

/** One ijkpunt on the list, with the way to its course and its history. */
export function MeasuredCard({ language, role, measured }: MeasuredCardProps) {
  const { id, definition } = measured.reading
  const title = definition.title[language]
  return (
    <Section id={id} title={title}>
      <Standing {...{ language, role, measured }} />
      <p>
        <a href={`/ijkpunten/${id}`} aria-label={`${translator(language)('ijkpunten.open')}: ${title}`}>
          {translator(language)('ijkpunten.open')}
        </a>
      </p>
    </Section>
  )
}
