import { Stack } from '../../_ui/layout'
import { Notice } from '../../_ui/notice'
import { PageHeader } from '../../_ui/page-header'
import type { Framework } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import type { Readiness } from '@/lib/readiness/score'
import type { Standing } from '@/lib/readiness/standing'
import { shownField } from '@/lib/requirements/checklist-form'
import { headText } from '@/lib/requirements/checklist-sentences'
import { ChecklistForm } from './checklist-form'
import { ChecklistTable } from './checklist-table'
import { checklistTexts } from './checklist-texts'
import { Head } from './head'
import { shownThemes } from './shown-themes'

type RequirementsViewProps = {
  readonly language: Language
  readonly standing: Standing
  readonly readiness: Readiness
  readonly mayAssess: boolean
}

/** All requirements of the round, to go through and tick off. */
export function RequirementsView({ language, standing, readiness, mayAssess }: RequirementsViewProps) {
  const texts = checklistTexts(translator(language))
  const head = headText(language, readiness)
  const themes = shownThemes(language, standing, readiness)
  const provenance = <NotCcv language={language} framework={standing.framework} />
  return (
    <>
      <PageHeader title={translator(language)('requirements.title')} />
      {mayAssess ? (
        <ChecklistForm
          key={language}
          {...{ head, themes, texts }}
          shown={shownField(themes.flatMap(({ rows }) => rows))}
        >
          {provenance}
        </ChecklistForm>
      ) : (
        <>
          <Stack gap="lg">
            <Head head={head} />
            {provenance}
          </Stack>
          <ChecklistTable themes={themes} texts={texts} mayAssess={false} />
        </>
      )}
    </>
  )
}

/** As long as these are not the CCV's own texts, every look at them says so, and how many criteria are known. */
function NotCcv({ language, framework }: { language: Language; framework: Framework }) {
  if (framework.ccvOwn) return null
  const t = translator(language)
  const { namedInPublic, total } = framework.knownCriteria
  return (
    <Notice tone="info" title={t('requirements.notCcv')}>
      <p>
        {t('requirements.known', { named: namedInPublic, total })} {t('requirements.notCcvWhy')}
      </p>
    </Notice>
  )
}
