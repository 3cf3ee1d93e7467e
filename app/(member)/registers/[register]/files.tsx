import { LinkButton } from '../../../_ui/button'
import type { IconName } from '../../../_ui/icons'
import { Cluster } from '../../../_ui/layout'
import { Section } from '../../../_ui/section'
import { translator } from '@/lib/i18n/translate'
import { may } from '@/lib/members/permissions'
import type { RegisterPartProps } from './register-props'

type Way = readonly [href: string, icon: IconName, label: string]

/** What can be taken away of a register as a whole, and the way to what was removed. */
export function Files({ language, role, register, isEmpty }: RegisterPartProps & { readonly isEmpty: boolean }) {
  const t = translator(language)
  const files = `/api/registers/${register.name}`
  const mayEdit = may(role, 'registers:edit')
  const ways: readonly Way[] = [
    ...(isEmpty
      ? []
      : [
          [`${files}/export?format=xlsx`, 'download', t('registers.files.xlsx')] as const,
          [`${files}/export?format=csv`, 'download', t('registers.files.csv')] as const,
        ]),
    ...(mayEdit ? [[`${files}/template`, 'download', t('registers.files.template')] as const] : []),
    ...(mayEdit && !isEmpty
      ? [[`/registers/${register.name}/snapshot`, 'evidence', t('registers.files.snapshot')] as const]
      : []),
    ...(mayEdit ? [[`/registers/${register.name}/bin`, 'remove', t('registers.bin.title')] as const] : []),
  ]
  if (ways.length === 0) return null
  return (
    <Section id="files" title={t('registers.files.title')}>
      <Cluster>
        {ways.map(([href, icon, label]) => (
          <LinkButton key={href} href={href} kind="quiet" icon={icon}>
            {label}
          </LinkButton>
        ))}
      </Cluster>
    </Section>
  )
}
