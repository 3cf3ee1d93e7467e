import { accountsIn, givenDataFolder, removeDataFolder, startProduct, stopProduct } from '../support/product'

/** Starts the product with the demo for all journeys, on a data folder that is gone afterwards. */
export default async function startForJourneys(): Promise<() => Promise<void>> {
  const data = await givenDataFolder()
  const product = startProduct({
    TOETSKLAAR_DATA: data,
    TOETSKLAAR_START: 'demo',
    TOETSKLAAR_DEMO_PASSWORD: 'een-wachtwoord-voor-de-tests',
  })
  process.env.TESTS_ADDRESS = await product.address
  process.env.TESTS_ACCOUNTS = JSON.stringify(accountsIn(product.printed()))
  return async () => {
    await stopProduct(product)
    await removeDataFolder(data)
  }
}
