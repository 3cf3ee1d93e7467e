import { formTexts } from '../../../../_frame/form-texts'
import { Button, LinkButton } from '../../../../_ui/button'
import { EmptyState } from '../../../../_ui/empty-state'
import { TextField } from '../../../../_ui/field'
import { Stack } from '../../../../_ui/layout'
import { PageHeader } from '../../../../_ui/page-header'
import type { Evidence } from '@/lib/evidence/evidence'
import type { Expectation, Requirement } from '@/lib/framework/framework'
import { formatShortDay } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { midSentence } from '@/lib/i18n/mid-sentence'
import { translator } from '@/lib/i18n/translate'
import { LinkForm } from './link-form'

type LinkViewProps = {
  readonly language: Language
  readonly requirement: Requirement
  readonly expectation: Expectation
  /** The words that were looked for; empty for everything. */
  readonly q: string
  readonly choices: { readonly rows: readonly Choice[]; readonly more: boolean }
}

type Choice = Pick<Evidence, 'id' | 'title' | 'kind' | 'aboutOn'>

/** Choosing a document that is already here as proof of an expectation; documents of the asked kind come first. */
export function LinkView(props: LinkViewProps) {
  const { language, requirement, expectation, q, choices } = props
  const t = translator(language)
  const isEmpty = q === '' && choices.rows.length === 0
  return (
    <>
      <PageHeader
        back={{ href: `/requirements/${requirement.id}#${expectation.id}`, label: requirement.title[language] }}
        title={t('requirements.linking.title')}
        lead={t('requirements.linking.lead', { asked: midSentence(expectation.mustShow[language]) })}
      />
      <Stack gap="lg">
        {(q !== '' || choices.more) && <Search {...props} />}
        {isEmpty && (
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
        )}
        {!isEmpty && choices.rows.length === 0 && <p role="status">{t('requirements.linking.notFound', { q })}</p>}
        {choices.rows.length > 0 && <Chosen {...props} />}
      </Stack>
    </>
  )
}

/** Looks among everything that is there: a plain form, so that the address keeps the words. */
function Search({ language, requirement, expectation, q }: LinkViewProps) {
  const t = translator(language)
  return (
    <search>
      <form action={`/requirements/${requirement.id}/link`}>
        <input type="hidden" name="expectation" value={expectation.id} />
        <TextField
          name="q"
          type="search"
          label={t('evidence.filter.q')}
          defaultValue={q}
          maxLength={100}
          autoComplete="off"
        />
        <Button kind="secondary" icon="search">
          {t('evidence.filter.search')}
        </Button>
      </form>
    </search>
  )
}

function Chosen({ language, expectation, choices: { rows, more } }: LinkViewProps) {
  const t = translator(language)
  const named = ({ id, title, kind, aboutOn }: Choice) => ({
    value: id,
    label: t('requirements.linking.option', {
      title,
      kind: t(`app.kind.${kind}`),
      day: formatShortDay(aboutOn, language),
    }),
  })
  return (
    <>
      {more && <p>{t('requirements.linking.more', { count: rows.length })}</p>}
      <LinkForm
        expectationId={expectation.id}
        options={[{ value: '', label: t('requirements.linking.choose') }, ...rows.map(named)]}
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
    </>
  )
}
