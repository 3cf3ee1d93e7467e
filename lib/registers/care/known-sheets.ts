import type { Sheet, SheetRow } from '@/lib/exports/formats/xlsx'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { cellsFor } from '../files/file-cells'
import { fileColumns } from '../files/file-columns'
import { registerOf } from '../registers'
import type { Vocabularies } from '../vocabulary'
import type { KnownOfMediator } from './known'

/** What is known of one mediator as sheets that people read. */
export function knownSheets(
  language: Language,
  { values, trainings, casesPerYear }: KnownOfMediator,
  vocabularies: Vocabularies,
): readonly Sheet<readonly SheetRow[]>[] {
  const t = translator(language)
  const mediators = registerOf('mediators')
  const training = registerOf('trainings')
  const cellsOfTraining = cellsFor(training, language, vocabularies)
  const count = (title: string) => ({ title, kind: 'number', width: 20 }) as const
  return [
    {
      name: t('care.known.sheet.row'),
      columns: fileColumns(mediators, language),
      rows: [cellsFor(mediators, language, vocabularies)(values)],
    },
    {
      name: t('care.known.sheet.trainings'),
      columns: fileColumns(training, language),
      rows: trainings.map((one) => cellsOfTraining(one.values)),
    },
    {
      name: t('care.known.sheet.cases'),
      columns: [count(t('care.known.year')), count(t('care.known.alone')), count(t('care.known.together'))],
      rows: casesPerYear.map(({ year, alone, together }) => [year, alone, together]),
    },
  ]
}
