import { LinkButton } from '../../../_ui/button'
import { Notice } from '../../../_ui/notice'
import { PageHeader } from '../../../_ui/page-header'
import { Prose } from '../../../_ui/prose'
import { Cell, Table, type TableRow } from '../../../_ui/table'
import type { Day } from '@/lib/day'
import { formatDay } from '@/lib/i18n/format'
import { keptText } from '@/lib/i18n/keeping-text'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import type { Role } from '@/lib/members/roles'
import { runsFrom, type Keeping } from '@/lib/registers/care/retention'
import type { RegisterName } from '@/lib/registers/register'
import { registerOf } from '@/lib/registers/registers'

type Past = { readonly rows: number; readonly oldest: Day | null }

type Props = {
  readonly language: Language
  readonly role: Role
  readonly keepings: readonly Keeping[]
  /** What goes tonight; a register that keeps everything is not there. */
  readonly past: ReadonlyMap<RegisterName, Past>
  readonly saved: boolean
}

/** How long every register keeps its rows, and what goes tonight. */
export function RetentionView({ language, role, keepings, past, saved }: Props) {
  const t = translator(language)
  const manages = may(role, 'registers:manage')
  const rowOf = ({ register, months }: Keeping): TableRow => {
    const definition = registerOf(register)
    const title = definition.title[language]
    return {
      key: register,
      cells: [
        <a key="register" href={`/registers/${register}`}>
          {title}
        </a>,
        <Kept key="kept" language={language} months={months} usual={definition.retention.months} />,
        `‘${runsFrom(definition)[language]}’`,
        <Tonight key="tonight" language={language} {...(past.get(register) ?? { rows: 0, oldest: null })} />,
        ...(manages ? [<Change key="change" language={language} register={register} title={title} />] : []),
      ],
    }
  }
  return (
    <>
      <PageHeader
        back={{ href: '/registers', label: t('care.registers') }}
        title={t('care.retention.title')}
        lead={t('care.retention.lead')}
      />
      {saved && <Notice tone="success" title={t('care.retention.saved')} live="status" />}
      <Table
        caption={t('care.retention.caption')}
        captionHidden
        columns={[
          { label: t('care.retention.register') },
          { label: t('care.retention.kept') },
          { label: t('care.retention.from') },
          { label: t('care.retention.tonight') },
          ...(manages ? [{ label: t('care.retention.change'), kind: 'action' as const, quiet: true }] : []),
        ]}
        rows={keepings.map(rowOf)}
      />
      <Prose>
        <p>{t('care.retention.openRows')}</p>
        <p>{t('care.retention.goes')}</p>
        <p>{t('care.retention.stays')}</p>
        <p>{t('care.retention.mediators')}</p>
      </Prose>
    </>
  )
}

type KeptProps = { readonly language: Language; readonly months: number | null; readonly usual: number | null }

/** How long rows are kept, and below it what we would propose where that is something else. */
function Kept({ language, months, usual }: KeptProps) {
  const kept = keptText(language, months)
  if (months === usual) return kept
  return <Cell hint={translator(language)('care.retention.usual', { kept: keptText(language, usual) })}>{kept}</Cell>
}

function Tonight({ language, rows, oldest }: Past & { readonly language: Language }) {
  const t = translator(language)
  const count = t('care.retention.rows', { rows })
  if (oldest === null) return count
  return <Cell hint={t('care.retention.oldest', { day: formatDay(oldest, language) })}>{count}</Cell>
}

type ChangeProps = { readonly language: Language; readonly register: RegisterName; readonly title: string }

function Change({ language, register, title }: ChangeProps) {
  const t = translator(language)
  return (
    <LinkButton
      href={`/registers/retention/${register}`}
      kind="secondary"
      size="small"
      aria-label={t('care.retention.changeOf', { register: title.toLowerCase() })}
    >
      {t('care.retention.change')}
    </LinkButton>
  )
}
