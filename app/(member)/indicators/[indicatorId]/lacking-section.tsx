import { Section } from '../../../_ui/section'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Lacking } from '@/lib/registers/figures/lacking'

type LackingSectionProps = { readonly language: Language; readonly lacking: Lacking }

/** The rows that keep a figure from its target, each with the way to it. */
export function LackingSection({ language, lacking: { register, rows, total } }: LackingSectionProps) {
  const t = translator(language)
  return (
    <Section
      id="lacking"
      title={t(`figures.lacking.${titleOf(register)}`)}
      lead={
        rows.length < total
          ? t(`figures.lacking.${register === 'mediators' ? 'first' : 'latest'}`, { total, shown: rows.length })
          : t('figures.lacking.lead')
      }
    >
      <ul className="lacking-list">
        {rows.map(({ id, label, codes }) => (
          <li key={id}>
            <a href={`/registers/${register}/${id}`}>{label}</a>
            {codes.length > 0 && <span>{t('figures.lacking.untrained', { codes: codes.join(', ') })}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function titleOf(register: Lacking['register']): 'mediators' | 'cases' | 'other' {
  return register === 'mediators' || register === 'cases' ? register : 'other'
}
