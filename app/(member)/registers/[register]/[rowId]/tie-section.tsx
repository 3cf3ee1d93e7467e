import { formTexts } from '../../../../_frame/form-texts'
import { Button } from '../../../../_ui/button'
import { TextField } from '../../../../_ui/field'
import { DescriptionList } from '../../../../_ui/list'
import { Section } from '../../../../_ui/section'
import { requirementOf } from '@/lib/framework/framework'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import { themesInOrder } from '@/lib/requirements/order'
import type { LoadedRow } from './load'
import { TieForm } from './tie-form'

type Tying = NonNullable<LoadedRow['tying']>
type Props = Pick<LoadedRow, 'language' | 'role' | 'row'> & { readonly tying: Tying | null }

/** Which requirement a recommendation is about and which document shows that it was done; nothing in other registers. */
export function TieSection({ language, role, row, tying }: Props) {
  if (tying === null) return null
  const t = translator(language)
  const { framework, round, tie, documents, more, q } = tying
  const requirement = requirementName(tying, language)
  const document = documentName(tying, language)
  if (!may(role, 'registers:edit')) {
    const facts = [
      { term: t('recommendations.tie.requirement'), value: requirement },
      { term: t('recommendations.tie.document'), value: document },
    ]
    return (
      <Section id="tie" title={t('recommendations.tie.title')}>
        <DescriptionList facts={facts} />
      </Section>
    )
  }
  const none = { value: '', label: t('recommendations.tie.none') }
  const named = themesInOrder(framework, round.kind).flatMap(({ theme, requirements }) =>
    requirements.map(({ id, title }) => ({ value: id, label: `${theme.title[language]}: ${title[language]}` })),
  )
  const listed = documents.map(({ id, title }) => ({ value: id, label: title }))
  return (
    <Section id="tie" title={t('recommendations.tie.title')} lead={t('recommendations.tie.lead')}>
      {(more || q !== '') && (
        <search>
          <form action={`/registers/recommendations/${row.id}#tie`}>
            <TextField
              name="q"
              type="search"
              label={t('recommendations.tie.search')}
              defaultValue={q}
              maxLength={100}
              autoComplete="off"
            />
            <Button kind="secondary" icon="search">
              {t('recommendations.tie.searchSubmit')}
            </Button>
          </form>
        </search>
      )}
      {more && <p>{t('recommendations.tie.more', { count: listed.length })}</p>}
      {q !== '' && listed.length === 0 && <p role="status">{t('recommendations.tie.notFound', { q })}</p>}
      <TieForm
        rowId={row.id}
        version={tie.version}
        saved={{ requirementId: tie.requirementId ?? '', evidenceId: tie.evidenceId ?? '' }}
        requirements={withChosen([none, ...named], tie.requirementId, requirement)}
        documents={withChosen([none, ...listed], tie.evidenceId, document)}
        texts={{
          ...formTexts(t, ['not-found', 'changed-meanwhile']),
          requirementId: t('recommendations.tie.requirement'),
          evidenceId: t('recommendations.tie.document'),
          submit: t('recommendations.tie.submit'),
          changed: t('recommendations.tie.changed'),
          theirs: t('recommendations.tie.theirs', { requirement, document }),
        }}
      />
    </Section>
  )
}

type Choice = { readonly value: string; readonly label: string }

/** What was chosen stays to be chosen, also when the list does not hold it any more. */
function withChosen(choices: readonly Choice[], chosen: string | null, label: string): readonly Choice[] {
  if (chosen === null || choices.some(({ value }) => value === chosen)) return choices
  return [...choices, { value: chosen, label }]
}

function requirementName({ framework, tie }: Tying, language: Props['language']): string {
  const t = translator(language)
  if (tie.requirementId === null) return t('recommendations.tie.none')
  return requirementOf(framework, tie.requirementId)?.title[language] ?? t('recommendations.tie.otherRequirement')
}

function documentName({ tie, documents }: Tying, language: Props['language']): string {
  const t = translator(language)
  if (tie.evidenceId === null) return t('recommendations.tie.none')
  return documents.find(({ id }) => id === tie.evidenceId)?.title ?? t('recommendations.tie.hiddenDocument')
}
