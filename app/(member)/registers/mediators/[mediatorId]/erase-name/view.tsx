import { formTexts } from '../../../../../_frame/form-texts'
import { Notice } from '../../../../../_ui/notice'
import { PageHeader } from '../../../../../_ui/page-header'
import { Section } from '../../../../../_ui/section'
import { translator } from '@/lib/i18n/translate'
import type { LoadedMediator } from '../load'
import { NamePlaces } from '../name-places'
import { placeRows } from '../place-rows'
import { EraseNameForm } from './erase-name-form'

/** What goes and what stays when the name goes, what is left to do by hand, and the one button that does it. */
export function EraseNameView(loaded: LoadedMediator) {
  const { language, code, name, known, places, framework } = loaded
  const t = translator(language)
  const back = `/registers/mediators/${known.id}/known`
  const cases = known.casesPerYear.reduce((sum, { alone, together }) => sum + alone + together, 0)
  return (
    <>
      <PageHeader
        back={{ href: back, label: t('care.known.title', { code }) }}
        title={t('care.erase.title', { code })}
      />
      {name !== null && (
        <>
          <Notice tone="warning" title={t('care.erase.sure')}>
            <p>{t('care.erase.sureText')}</p>
            <ul>
              <li>{t('care.erase.goes', { name })}</li>
              <li>{t('care.erase.goesImports')}</li>
              <li>{t('care.erase.stays', { code, trainings: known.trainings.length, cases })}</li>
              <li>{t('care.erase.figures')}</li>
            </ul>
          </Notice>
          {places.length > 0 && (
            <Section id="by-hand" title={t('care.erase.byHand')} lead={t('care.erase.byHandLead')}>
              <NamePlaces label={t('care.erase.byHand')} rows={placeRows(language, framework, places)} />
            </Section>
          )}
        </>
      )}
      <EraseNameForm
        mediatorId={known.id}
        back={back}
        isNamed={name !== null}
        texts={{
          submit: t('care.erase.confirm'),
          cancel: t('care.erase.cancel'),
          done: t('care.erase.done'),
          none: t('problem.no-name'),
          byHand: t('care.erase.byHand'),
          ...formTexts(t, ['not-found', 'no-name']),
        }}
      />
    </>
  )
}
