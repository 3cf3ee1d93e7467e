import type { DemoAccount } from '../../_gate/setup'
import { LinkButton } from '../../_ui/button'
import { FormActions } from '../../_ui/form'
import { Stack } from '../../_ui/layout'
import { DescriptionList, Row, RowList } from '../../_ui/list'
import { Notice } from '../../_ui/notice'

export type AccountTexts = {
  readonly demoDone: string
  readonly demoAccounts: string
  readonly accountPassword: string
  readonly sharedPassword: string
  readonly toSignIn: string
  readonly roles: Readonly<Record<string, string>>
}

type DemoAccountsProps = { readonly accounts: readonly DemoAccount[]; readonly texts: AccountTexts }

/** The accounts of the demo, told once; a password that they share stands there once. */
export function DemoAccounts({ accounts, texts }: DemoAccountsProps) {
  const [password, ...others] = new Set(accounts.map((account) => account.password))
  const shared = others.length === 0 ? password : undefined
  return (
    <Stack gap="lg">
      <Notice tone="success" title={texts.demoDone} live="status">
        <p>{texts.demoAccounts}</p>
      </Notice>
      {shared !== undefined && (
        <DescriptionList facts={[{ term: texts.sharedPassword, value: <code>{shared}</code> }]} />
      )}
      <RowList>
        {accounts.map((account) => (
          <Row key={account.email} title={account.email} hint={`${account.name}, ${texts.roles[account.role]}`}>
            {shared === undefined && (
              <p>
                {texts.accountPassword}: <code>{account.password}</code>
              </p>
            )}
          </Row>
        ))}
      </RowList>
      <FormActions>
        <LinkButton href="/sign-in">{texts.toSignIn}</LinkButton>
      </FormActions>
    </Stack>
  )
}
