import { formTexts } from '../../../../../_frame/form-texts'
import { Notice } from '../../../../../_ui/notice'
import { PageHeader } from '../../../../../_ui/page-header'
import { Section } from '../../../../../_ui/section'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { hasMeaning, isFixed, successOf, termSeen } from '@/lib/registers/care/term'
import { baseVocabularies } from '@/lib/registers/vocabularies/base'
import type { Term, VocabularyName } from '@/lib/registers/vocabulary'
import { meaningTexts } from '../../meaning-texts'
import { OwnTermForm } from './own-term-form'
import { TermForm } from './term-form'
import { termTexts } from './term-texts'

type Props = {
  readonly language: Language
  readonly name: VocabularyName
  readonly term: Term
  /** Nothing stands above it that it could pass. */
  readonly isFirstOwn: boolean
  readonly use: { readonly rows: number; readonly binned: number }
}

/** One term: what it is called, what it means, whether it is on offer, and what can be done with one of their own. */
export function TermView({ language, name, term, isFirstOwn, use }: Props) {
  const t = translator(language)
  const base = baseVocabularies[name].find(({ id }) => id === term.id)
  const fixed = isFixed(name, term.id)
  const listHref = `/registers/vocabularies/${name}`
  return (
    <>
      <PageHeader
        back={{ href: listHref, label: t(`care.vocabulary.${name}`) }}
        title={t('care.term.title', { term: term.title[language] })}
        lead={t('care.term.used', { rows: use.rows })}
      />
      {fixed && <Notice tone="info" title={t('care.term.fixed')} />}
      <TermForm
        at={{ vocabulary: name, term: term.id, seen: termSeen(term) }}
        saved={{
          title: term.title[language],
          positive: successOf(term),
          handled: term.handled ?? false,
          retired: term.retired ?? false,
        }}
        meaning={hasMeaning(name) ? meaningTexts(language) : null}
        mayRetire={!fixed}
        listHref={listHref}
        texts={termTexts(language, name, term, base)}
      />
      {term.own && (
        <Section
          id="remove"
          title={t('care.term.remove')}
          lead={use.rows + use.binned === 0 ? t('care.term.removeLead') : t('care.term.removeNot', use)}
        >
          <OwnTermForm
            vocabulary={name}
            term={term.id}
            mayRemove={use.rows + use.binned === 0}
            mayMove={!isFirstOwn}
            texts={{
              up: t('care.term.up'),
              remove: t('care.term.removeSubmit'),
              ...formTexts(t, ['not-found', 'term-in-use']),
            }}
          />
        </Section>
      )}
    </>
  )
}
