import { formTexts } from '../../../_frame/form-texts'
import { LinkButton } from '../../../_ui/button'
import { Cluster } from '../../../_ui/layout'
import { Row, RowList } from '../../../_ui/list'
import { Section } from '../../../_ui/section'
import { isAdapted } from '@/lib/framework/adapted'
import type { ContentTheme } from '@/lib/framework/edition-content'
import { marksOf } from '@/lib/framework/marks'
import { translator } from '@/lib/i18n/translate'
import { tagText } from '@/lib/requirements/checklist-sentences'
import { draftProblems } from './draft-problems'
import type { LoadedDraft } from './load'
import { RetireForm } from './retire-form'

/** The requirements of one theme of the draft, those that are retired as well. */
export function ThemeSection({ theme, language, content, root }: LoadedDraft & { readonly theme: ContentTheme }) {
  const t = translator(language)
  const name = theme.title[language]
  const before = new Map(root.requirements.map((requirement) => [requirement.id, requirement]))
  return (
    <Section
      id={theme.id}
      title={name}
      actions={
        <LinkButton
          href={`/framework/draft/new?theme=${theme.id}`}
          kind="quiet"
          size="small"
          icon="plus"
          aria-label={t('framework.draft.addTo', { theme: name })}
        >
          {t('framework.draft.add')}
        </LinkButton>
      }
    >
      <RowList label={name}>
        {content.requirements
          .filter(({ themeId }) => themeId === theme.id)
          .map((requirement) => {
            const title = requirement.title[language]
            const adapted = isAdapted(requirement, before.get(requirement.id))
            const tag = tagText(language, { level: requirement.level, gate: requirement.gate })
            const marks = [...(tag === undefined ? [] : [tag]), ...marksOf(language, { ...requirement, adapted })]
            return (
              <Row
                key={requirement.id}
                id={requirement.id}
                title={<a href={`/framework/draft/${requirement.id}`}>{title}</a>}
                hint={marks.join(' · ')}
                status={
                  <Cluster>
                    <RetireForm
                      requirementId={requirement.id}
                      retired={requirement.retired}
                      texts={{
                        retire: t('framework.draft.retire'),
                        retireOf: t('framework.draft.retireOf', { title }),
                        bring: t('framework.draft.bring'),
                        bringOf: t('framework.draft.bringOf', { title }),
                        ...draftProblems(t, formTexts(t, ['not-found', 'changed-meanwhile'])),
                      }}
                    />
                  </Cluster>
                }
              />
            )
          })}
      </RowList>
    </Section>
  )
}
