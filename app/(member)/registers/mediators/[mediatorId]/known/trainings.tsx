import { Table } from '../../../../../_ui/table'
import { Tag } from '../../../../../_ui/tag'
import { translator } from '@/lib/i18n/translate'
import type { KnownTraining } from '@/lib/registers/care/known'
import { registerOf } from '@/lib/registers/registers'
import { shownCell } from '@/lib/registers/rows/shown-cell'
import type { LoadedMediator } from '../load'

type Props = Pick<LoadedMediator, 'language' | 'known' | 'vocabularies'>

/** The trainings of a mediator, the earliest first; those in the bin are still known as well. */
export function Trainings({ language, known, vocabularies }: Props) {
  const t = translator(language)
  if (known.trainings.length === 0) return <p>{t('care.known.noTrainings')}</p>
  const columns = ['day', 'kind', 'provider', 'recognised', 'hours'].flatMap((name) =>
    registerOf('trainings').columns.filter((column) => column.name === name),
  )
  const cellsOf = ({ values, removed }: KnownTraining) => {
    const [first, ...others] = columns.map((column) =>
      shownCell(language, vocabularies, column, values[column.name] ?? null),
    )
    if (!removed) return [first, ...others]
    return [
      <span key="day">
        {first} <Tag>{t('care.known.inBin')}</Tag>
      </span>,
      ...others,
    ]
  }
  return (
    <Table
      caption={t('care.known.trainings')}
      captionHidden
      columns={columns.map(({ title }) => ({ label: title[language] }))}
      rows={known.trainings.map((training, index) => ({ key: String(index), cells: cellsOf(training) }))}
    />
  )
}
