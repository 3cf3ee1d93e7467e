import { Button } from '../../_ui/button'
import { FormActions } from '../../_ui/form'
import { Section } from '../../_ui/section'
import { requirementOf } from '@/lib/framework/framework'
import { translator } from '@/lib/i18n/translate'
import type { LoadedDecision } from './load'

/** Makes the note an item of evidence for the requirement that asks for the decision. */
export function KeepNote({ language, standing }: Pick<LoadedDecision, 'language' | 'standing'>) {
  const t = translator(language)
  const requirement = requirementOf(standing.framework, 'dec-decision')
  if (requirement === undefined) return null
  const title = requirement.title[language]
  return (
    <Section id="keep" title={t('decision.keep.title')} lead={t('decision.keep.text', { title })}>
      <form action="/api/decision/note/keep" method="post">
        <FormActions>
          <Button kind="secondary">{t('decision.keep.submit')}</Button>
          <a href={`/requirements/${requirement.id}`}>{t('decision.requirement', { title })}</a>
        </FormActions>
      </form>
    </Section>
  )
}
