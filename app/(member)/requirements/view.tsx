import { Stack } from '../../_ui/layout'
import { PageHeader } from '../../_ui/page-header'
import { translator } from '@/lib/i18n/translate'
import { headText } from '@/lib/requirements/checklist-sentences'
import { queryText } from '@/lib/requirements/list-query'
import { ChecklistForm } from './checklist-form'
import { ChecklistTable } from './checklist-table'
import { checklistTexts } from './checklist-texts'
import { bulkTexts } from './bulk-texts'
import { FilterForm, Filters } from './filters'
import { Head } from './head'
import { KeysHelp } from './keys-help'
import { ListKeys } from './list-keys'
import { NotCcv } from './not-ccv'
import { NothingShown } from './nothing-shown'
import { seenList, type SeenList } from './seen-list'
import { shownThemes } from './shown-themes'

type RequirementsViewProps = SeenList & { readonly mayAssess: boolean }

/** Past the filters, for who walks with Tab. */
function SkipToList({ to, text }: { readonly to: string | undefined; readonly text: string }) {
  if (to === undefined) return null
  return (
    <a className="skip-link" href={`#${to}-title`}>
      {text}
    </a>
  )
}

/** The requirements of the round, or those somebody wants to see, to go through and tick off. */
export function RequirementsView({ mayAssess, ...list }: RequirementsViewProps) {
  const { language, standing, readiness, query } = list
  const { framework } = standing
  const t = translator(language)
  const listQuery = queryText(query)
  const texts = checklistTexts(t)
  const head = headText(language, readiness)
  const { groups, toDrop, ...filters } = seenList(list)
  const themes = shownThemes(groups, list)
  const above = (
    <>
      <NotCcv language={language} framework={framework} />
      <div>
        <Filters {...{ language, framework, query }} {...filters} />
        {themes.length > 0 && <KeysHelp language={language} mayAssess={mayAssess} />}
      </div>
      {themes.length === 0 && <NothingShown {...{ language, framework, query, toDrop }} />}
    </>
  )
  return (
    <>
      <PageHeader title={t('requirements.title')} />
      <FilterForm />
      <ListKeys labels={texts.labels}>
        <SkipToList to={themes[0]?.rows[0]?.id} text={t('list.skip')} />
        {mayAssess ? (
          <ChecklistForm
            key={language}
            {...{ head, themes, texts, listQuery }}
            bulk={bulkTexts(t, texts, list.members, filters.shown)}
          >
            {above}
          </ChecklistForm>
        ) : (
          <>
            <Stack gap="lg">
              <Head head={head} />
              {above}
            </Stack>
            <ChecklistTable themes={themes} texts={texts} listQuery={listQuery} mayAssess={false} />
          </>
        )}
      </ListKeys>
    </>
  )
}
