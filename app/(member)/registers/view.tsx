import { LinkButton } from '../../_ui/button'
import { Disclosure } from '../../_ui/disclosure'
import { Cluster } from '../../_ui/layout'
import { PageHeader } from '../../_ui/page-header'
import { Cell, Table } from '../../_ui/table'
import { VisuallyHidden } from '../../_ui/visually-hidden'
import type { Framework } from '@/lib/framework/framework'
import { formatMoment, formatNumber } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/languages'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import type { Role } from '@/lib/members/roles'
import { registerOf } from '@/lib/registers/registers'
import { indicatorsFrom } from '@/lib/registers/rows/feeds'
import type { RegisterStanding } from '@/lib/registers/rows/row'

type Props = {
  readonly language: Language
  readonly role: Role
  readonly standings: readonly RegisterStanding[]
  readonly framework: Framework
}

/** The seven registers: how full each is, who touched it last, and what is counted from it. */
export function RegistersView({ language, role, standings, framework }: Props) {
  const t = translator(language)
  const mayEdit = may(role, 'registers:edit')
  const action = { label: t('registers.import'), kind: 'action', quiet: true } as const
  return (
    <>
      <PageHeader title={t('registers.title')} lead={t('registers.lead')} />
      <Table
        caption={t('registers.caption')}
        captionHidden
        columns={[
          { label: t('registers.column.register') },
          { label: t('registers.column.rows'), kind: 'number' },
          { label: t('registers.column.changed') },
          { label: t('registers.column.feeds') },
          ...(mayEdit ? [action] : []),
        ]}
        rows={standings.map((standing) => ({
          key: standing.register,
          cells: [
            <Cell key="register" hint={t(`registers.about.${standing.register}`)}>
              <a href={`/registers/${standing.register}`}>{titleOf(language, standing)}</a>
            </Cell>,
            formatNumber(standing.rows, language),
            <Changed key="changed" language={language} standing={standing} />,
            <Feeds key="feeds" language={language} standing={standing} framework={framework} />,
            ...(mayEdit ? [<Import key="import" language={language} standing={standing} />] : []),
          ],
        }))}
      />
      {may(role, 'registers:read') && (
        <Cluster>
          <LinkButton href="/registers/vocabularies" kind="quiet" icon="edit">
            {t('registers.privacy.vocabularies')}
          </LinkButton>
          <LinkButton href="/registers/retention" kind="quiet" icon="clock">
            {t('registers.privacy.retention')}
          </LinkButton>
        </Cluster>
      )}
    </>
  )
}

type PartProps = { readonly language: Language; readonly standing: RegisterStanding }

function titleOf(language: Language, { register }: RegisterStanding): string {
  return registerOf(register).title[language]
}

function Changed({ language, standing: { changedAt, changedByName } }: PartProps) {
  const t = translator(language)
  if (changedAt === null) return t('registers.never')
  return (
    <Cell hint={t('registers.by', { name: changedByName ?? t('registers.system') })}>
      {formatMoment(changedAt, language)}
    </Cell>
  )
}

/** The indicators that are counted from a register, behind how many they are. */
function Feeds({ language, standing, framework }: PartProps & { readonly framework: Framework }) {
  const t = translator(language)
  const indicators = indicatorsFrom(framework, standing.register)
  if (indicators.length === 0) return null
  return (
    <Disclosure
      summary={
        <>
          {t('registers.feeds', { count: indicators.length })}
          <VisuallyHidden> ({titleOf(language, standing)})</VisuallyHidden>
        </>
      }
    >
      <ul className="register-feeds">
        {indicators.map(({ id, title }) => (
          <li key={id}>{title[language]}</li>
        ))}
      </ul>
    </Disclosure>
  )
}

function Import({ language, standing }: PartProps) {
  const t = translator(language)
  return (
    <LinkButton
      href={`/registers/${standing.register}/import`}
      kind="secondary"
      size="small"
      icon="upload"
      aria-label={t('registers.importOf', { register: titleOf(language, standing) })}
    >
      {t('registers.import')}
    </LinkButton>
  )
}
