import type { Role } from '@/lib/members/roles'
import type { Settings } from '@/lib/settings'
import { dayAt } from '@/lib/day'
import { ok } from '@/lib/result'
import { loadCatalogue } from './catalogue/load'
import { addDemo } from './demo'
import { removeUnfinishedDemo } from './demo/unfinished'
import { removeIncoming, sweepFiles } from './files/sweep'
import { chainOldEntries } from './log/chain-old-entries'
import { migrateToLatest } from './migrate'
import { everyOrganisation } from './nightly/organisations'
import { removeAbandonedImports } from './registers/import/being-read'
import { freshSetupSecret, settingUp } from './store/setup'
import { systemWithin } from './store/transaction'

/** The database as its owner may reach it, and what the settings ask for. */
export type Preparation = { readonly ownerUrl: string; readonly settings: Settings }

export type Prepared = {
  /** Secret of the one-time address while nobody has an account; null otherwise. */
  readonly setupSecret: string | null
  /** Accounts of a demo that was added just now; their passwords are told once. */
  readonly demoAccounts: readonly { readonly role: Role; readonly email: string; readonly password: string }[]
}

/**
 * Everything between a running database and the first request: tables, the catalogue, what a killed process left
 * behind, and either the demo that the settings ask for or a one-time address. Doing it again changes nothing but that
 * address.
 */
export async function prepare({ ownerUrl, settings }: Preparation): Promise<Prepared> {
  await migrateToLatest(ownerUrl)
  await chainOldEntries(ownerUrl)
  await loadCatalogue(ownerUrl)
  await removeIncoming()
  await sweepFiles()
  for (const organisationId of await everyOrganisation()) await systemWithin(organisationId, removeAbandonedImports)
  await removeUnfinishedDemo()
  const setupSecret = await freshSetupSecret()
  if (setupSecret === null || settings.start !== 'demo') return { setupSecret, demoAccounts: [] }
  const today = settings.today ?? dayAt(new Date())
  const demo = await settingUp(setupSecret, async () => ok(await addDemo(today, settings.demoPassword)))
  return { setupSecret: null, demoAccounts: demo.ok ? demo.value.accounts : [] }
}
