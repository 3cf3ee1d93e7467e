import { LinkButton } from '../../../_ui/button'
import { EmptyState } from '../../../_ui/empty-state'
import { Cluster } from '../../../_ui/layout'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import type { RegisterPartProps } from './register-props'

/** What stands where the rows will be: the three ways to begin. */
export function EmptyRegister({ language, role, register }: RegisterPartProps) {
  const t = translator(language)
  if (!may(role, 'registers:edit')) {
    return (
      <EmptyState title={t('registers.empty.title')} level={2}>
        <p>{t('registers.empty.reader')}</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={t('registers.empty.title')}
      level={2}
      action={
        <Cluster>
          <LinkButton href={`/registers/${register.name}/import`} kind="secondary" icon="upload">
            {t('registers.import')}
          </LinkButton>
          <LinkButton href={`/api/registers/${register.name}/template`} kind="secondary" icon="download">
            {t('registers.empty.template')}
          </LinkButton>
          <LinkButton href={`/registers/${register.name}/new`} kind="secondary" icon="plus">
            {t(`registers.add.${register.name}`)}
          </LinkButton>
        </Cluster>
      }
    >
      <p>{t('registers.empty.how')}</p>
    </EmptyState>
  )
}
