import { LinkButton } from '../../../_ui/button'
import { Cluster, Stack } from '../../../_ui/layout'
import { Section } from '../../../_ui/section'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import { columnOf } from '@/lib/registers/registers'
import type { RegisterPartProps } from './register-props'

/** What is never kept in a register, and how long its rows stay. */
export function Kept({ language, role, register, months }: RegisterPartProps & { readonly months: number | null }) {
  const t = translator(language)
  const from = columnOf(register, register.retention.from)
  const { name } = register
  return (
    <Section id="kept" title={t('registers.privacy.title')}>
      <Stack gap="sm">
        <p>{t('registers.privacy.neighbours')}</p>
        {(name === 'mediators' || name === 'complaints') && <p>{t(`registers.privacy.${name}`)}</p>}
        {months === null ? (
          <p>{t('registers.privacy.keptForever')}</p>
        ) : (
          <p>
            {t('registers.privacy.keptFor', { months, column: from.title[language] })}{' '}
            {from.required !== true && t('registers.privacy.keptOpen')}
          </p>
        )}
        {may(role, 'registers:read') && (
          <Cluster>
            <LinkButton href="/registers/retention" kind="quiet" icon="clock">
              {t('registers.privacy.retention')}
            </LinkButton>
            <LinkButton href="/registers/vocabularies" kind="quiet" icon="edit">
              {t('registers.privacy.vocabularies')}
            </LinkButton>
          </Cluster>
        )}
      </Stack>
    </Section>
  )
}
