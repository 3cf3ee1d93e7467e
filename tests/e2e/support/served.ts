import { accountsIn, givenDataFolder, removeDataFolder, startProduct, stopProduct } from '../../support/product'
import type { PrintedAccount } from '../../support/product'

/** A product that runs for journeys: where, and with which accounts of the demo. */
export type Served = { readonly address: string; readonly accounts: readonly PrintedAccount[] }

/** Serves the product with the demo while `use` runs, on a data folder that is gone afterwards. */
export async function served(use: (product: Served) => Promise<void>): Promise<void> {
  const data = await givenDataFolder()
  const product = startProduct({
    TOETSKLAAR_DATA: data,
    TOETSKLAAR_START: 'demo',
    TOETSKLAAR_DEMO_PASSWORD: 'een-wachtwoord-voor-de-tests',
  })
  const address = await product.address
  await use({ address, accounts: accountsIn(product.printed()) })
  await stopProduct(product)
  await removeDataFolder(data)
}
