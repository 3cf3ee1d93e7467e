import type { BareServer } from '@/tests/bench/floors/start-bare-server'
import type { Product } from '@/tests/bench/product'
import type { GivenOrganisation } from '@/tests/support/given'

/** What a measurement works with: a running product with an organisation, its lead signed in, and the floor beside it. */
export type Setting = {
  readonly product: Product
  readonly bare: BareServer
  readonly ownerUrl: string
  readonly organisation: GivenOrganisation
  readonly cookie: string
}
