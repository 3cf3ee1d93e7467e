/** What somebody signs in with. */
export type Account = { readonly email: string; readonly password: string }

export type Role = 'lead' | 'editor' | 'reviewer' | 'viewer'

/** The account with this role in this organisation of the demo, as the start printed it. */
export function account(role: Role, town: 'heemskerk' | 'beverwijk' = 'heemskerk'): Account {
  const printed: readonly (Account & { readonly role: string })[] = JSON.parse(process.env.TESTS_ACCOUNTS ?? '[]')
  const found = printed.find((one) => one.role === role && one.email.endsWith(`@${town}.example`))
  if (found === undefined) throw new Error(`the start printed no ${role} of ${town}`)
  return found
}
