import type { DemoAccount } from '../../_gate/setup'
import { LinkButton } from '../../_ui/button'
import { FormActions } from '../../_ui/form'
import { DescriptionList } from '../../_ui/list'
import { Notice } from '../../_ui/notice'
import { Section } from '../../_ui/section'

export type AccountTexts = {
  readonly demoDone: string
  readonly demoAccounts: string
  readonly accountEmail: string
  readonly accountPassword: string
  readonly toSignIn: string
  readonly roles: Readonly<Record<string, string>>
}

/** The accounts of the demo, told once. */
export function DemoAccounts({ accounts, texts }: { accounts: readonly DemoAccount[]; texts: AccountTexts }) {
  return (
    <>
      <Notice tone="success" title={texts.demoDone} live="status">
        <p>{texts.demoAccounts}</p>
      </Notice>
      {accounts.map((account) => (
        <Section
          key={account.email}
          id={account.role}
          level={3}
          title={`${texts.roles[account.role]}: ${account.name}`}
        >
          <DescriptionList
            facts={[
              { term: texts.accountEmail, value: account.email },
              { term: texts.accountPassword, value: <code>{account.password}</code> },
            ]}
          />
        </Section>
      ))}
      <FormActions>
        <LinkButton href="/sign-in">{texts.toSignIn}</LinkButton>
      </FormActions>
    </>
  )
}
