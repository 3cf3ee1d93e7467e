import { LinkButton } from '../../../../../_ui/button'
import { Cluster } from '../../../../../_ui/layout'
import { DescriptionList } from '../../../../../_ui/list'
import { Notice } from '../../../../../_ui/notice'
import { PageHeader } from '../../../../../_ui/page-header'
import { Section } from '../../../../../_ui/section'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import { registerOf } from '@/lib/registers/registers'
import { shownCell } from '@/lib/registers/rows/shown-cell'
import type { LoadedMediator } from '../load'
import { NamePlaces } from '../name-places'
import { placeRows } from '../place-rows'
import { CasesPerYear } from './cases-per-year'
import { Trainings } from './trainings'

/** Everything that is known of one mediator, with the ways to take it along and to erase the name. */
export function KnownView(loaded: LoadedMediator) {
  const { language, role, code, name, known, places, framework, vocabularies } = loaded
  const t = translator(language)
  const file = `/api/mediators/${known.id}`
  const row = `/registers/mediators/${known.id}`
  return (
    <>
      <PageHeader
        back={{ href: row, label: t('care.known.back', { code }) }}
        title={t('care.known.title', { code })}
        lead={t('care.known.lead')}
      />
      {known.removed && <Notice tone="info" title={t('care.known.removed')} />}
      <Section id="row" title={t('care.known.row')}>
        <DescriptionList
          facts={registerOf('mediators').columns.map((column) => ({
            term: column.title[language],
            value:
              shownCell(language, vocabularies, column, known.values[column.name] ?? null) ||
              t(column.personal ? 'care.known.nameErased' : 'care.known.empty'),
          }))}
        />
      </Section>
      <Section id="trainings" title={t('care.known.trainings')}>
        <Trainings {...loaded} />
      </Section>
      <Section id="cases" title={t('care.known.cases')} lead={t('care.known.casesLead')}>
        <CasesPerYear {...loaded} />
      </Section>
      <Section id="places" title={t('care.known.places')} lead={t('care.known.placesLead')}>
        {name === null ? (
          <p>{t('care.known.noName')}</p>
        ) : places.length === 0 ? (
          <p>{t('care.known.noPlaces')}</p>
        ) : (
          <NamePlaces label={t('care.known.places')} rows={placeRows(language, framework, places)} />
        )}
      </Section>
      {may(role, 'registers:edit') && (
        <Section id="take" title={t('care.known.take')} lead={t('care.known.takeLead')}>
          <Cluster>
            <LinkButton kind="secondary" icon="download" href={`${file}?format=xlsx`}>
              {t('care.known.takeXlsx')}
            </LinkButton>
            <LinkButton kind="secondary" icon="download" href={`${file}?format=json`}>
              {t('care.known.takeJson')}
            </LinkButton>
            {name !== null && may(role, 'registers:manage') && (
              <LinkButton kind="quiet" icon="remove" href={`${row}/erase-name`}>
                {t('care.known.erase')}
              </LinkButton>
            )}
          </Cluster>
        </Section>
      )}
    </>
  )
}
