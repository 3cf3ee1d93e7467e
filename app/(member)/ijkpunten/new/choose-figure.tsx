import { LinkRow, RowList } from '../../../_ui/list'
import { Notice } from '../../../_ui/notice'
import { PageHeader } from '../../../_ui/page-header'
import type { Framework } from '@/lib/framework/framework'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { casesIndicator, choosable } from '@/lib/ijkpunten/choosable'
import type { Round } from '@/lib/rounds/round'

type ChooseFigureProps = { readonly language: Language; readonly framework: Framework; readonly round: Round }

/** The figures that can have an ijkpunt; choosing is one link. */
export function ChooseFigure({ language, framework, round }: ChooseFigureProps) {
  const t = translator(language)
  return (
    <>
      <PageHeader
        title={t('ijkpunten.form.new')}
        lead={t('ijkpunten.form.choose')}
        back={{ href: '/ijkpunten', label: t('ijkpunten.title') }}
      />
      {round.frozenOn !== null ? (
        <Notice tone="info" title={t('ijkpunten.form.frozen')} level={2} />
      ) : (
        <RowList label={t('ijkpunten.form.indicator')}>
          {choosable(framework).map(({ id, title }) => (
            <LinkRow
              key={id}
              href={`/ijkpunten/new?indicator=${id}`}
              title={id === casesIndicator ? t('ijkpunten.cases') : title[language]}
              hint={id === casesIndicator ? t('ijkpunten.form.targetCases') : undefined}
            />
          ))}
        </RowList>
      )}
    </>
  )
}
