import { DescriptionList } from '../../../_ui/list'
import { RowList, Row } from '../../../_ui/list'
import { Section } from '../../../_ui/section'
import type { ComparedRequirement } from '@/lib/framework/differences'
import type { MovePlan, MovingAnswer } from '@/lib/framework/move'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'

type Props = { readonly language: Language; readonly plan: MovePlan<MovingAnswer> }

/** How many requirements are the same, reworded, new and gone, with what is new and gone by name. */
export function Overview({ language, plan: { differences, kept } }: Props) {
  const t = translator(language)
  const { same, reworded, added, gone } = differences
  const answered = new Set(kept.map(({ answer }) => answer.requirementId))
  const rows = (requirements: readonly ComparedRequirement[], hint: (id: string) => string | undefined) => (
    <RowList>
      {requirements.map(({ id, title }) => (
        <Row key={id} title={title[language]} hint={hint(id)} />
      ))}
    </RowList>
  )
  return (
    <>
      <DescriptionList
        facts={[
          { term: t('framework-move.same'), value: same.length },
          { term: t('framework-move.reworded'), value: reworded.length },
          { term: t('framework-move.added'), value: added.length },
          { term: t('framework-move.gone'), value: gone.length },
        ]}
      />
      {added.length > 0 && (
        <Section id="added" title={t('framework-move.addedTitle', { count: added.length })}>
          {rows(added, () => undefined)}
        </Section>
      )}
      {gone.length > 0 && (
        <Section
          id="gone"
          title={t('framework-move.goneTitle', { count: gone.length })}
          lead={t('framework-move.goneLead')}
        >
          {rows(gone, (id) => (answered.has(id) ? t('framework-move.goneAnswered') : undefined))}
        </Section>
      )}
    </>
  )
}
