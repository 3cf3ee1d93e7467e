import { formTexts } from '../../../../_frame/form-texts'
import { LinkButton } from '../../../../_ui/button'
import { EmptyState } from '../../../../_ui/empty-state'
import { PageHeader } from '../../../../_ui/page-header'
import type { Evidence } from '@/lib/evidence/evidence'
import type { Expectation, Requirement } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { midSentence } from '@/lib/i18n/mid-sentence'
import { translator } from '@/lib/i18n/translate'
import { LinkForm } from './link-form'

type LinkViewProps = {
  readonly language: Language
  readonly requirement: Requirement
  readonly expectation: Expectation
  readonly choices: readonly Pick<Evidence, 'id' | 'title' | 'kind'>[]
}

/** Choosing a document that is already here as proof of an expectation; documents of the asked kind come first. */
export function LinkView({ language, requirement, expectation, choices }: LinkViewProps) {
  const t = translator(language)
  const ordered = [
    ...choices.filter(({ kind }) => kind === expectation.kind),
    ...choices.filter(({ kind }) => kind !== expectation.kind),
  ]
  return (
    <>
      <PageHeader
        back={{ href: `/requirements/${requirement.id}#${expectation.id}`, label: requirement.title[language] }}
        title={t('requirements.linking.title')}
        lead={t('requirements.linking.lead', { asked: midSentence(expectation.mustShow[language]) })}
      />
      {ordered.length === 0 ? (
        <EmptyState
          title={t('requirements.linking.none')}
          action={
            <LinkButton href={`/evidence/new?expectation=${expectation.id}`} icon="plus">
              {t('requirements.expectation.add')}
            </LinkButton>
          }
        >
          {t('requirements.linking.noneText')}
        </EmptyState>
      ) : (
        <LinkForm
          expectationId={expectation.id}
          options={[
            { value: '', label: t('requirements.linking.choose') },
            ...ordered.map(({ id, title, kind }) => ({ value: id, label: `${title} (${t(`app.kind.${kind}`)})` })),
          ]}
          texts={{
            evidence: t('requirements.linking.evidence'),
            pages: t('requirements.linking.pages'),
            pagesHint: t('requirements.linking.pagesHint'),
            shows: t('requirements.linking.shows'),
            optional: `(${t('app.optional')})`,
            submit: t('requirements.linking.submit'),
            ...formTexts(t, ['not-found', 'already-linked']),
          }}
        />
      )}
    </>
  )
}
