import type { Day } from '@/lib/day'
import type { OrganisationId } from '@/lib/members/member'
import { examineAgain } from '../examine/settle-scans'
import { sweepFiles } from '../files/sweep'
import { anchorLog, removeAnchorsExceptOf } from '../log/anchors'
import { eraseRegisterRows } from '../registers/care/erase-rows'
import { emptyBin } from '../store/bin'
import { removeWaitingEditionImports } from '../store/edition-imports'
import { removeAbandonedImports } from '../registers/import/being-read'
import { emptyImports } from '../registers/import/empty-imports'
import { settings } from '../settings'
import { recordReadiness } from '../store/readiness-record'
import type { Tx } from '../store/transaction'
import { everyOrganisation } from './organisations'

/** What a chore works with: one organisation, in a transaction that sees nothing else. */
export type Night = { readonly tx: Tx; readonly organisationId: OrganisationId; readonly today: Day }

/**
 * Something to do once a night for every organisation. It is done when its transaction commits: one that throws leaves
 * nothing behind and is tried again an hour later. The name is kept in the database and never changes.
 */
export type Chore = { readonly name: string; readonly work: (night: Night) => Promise<void> }

/** In this order, each organisation on its own. Long work only begins here, such as examining files that wait. */
export const chores: readonly Chore[] = [
  {
    // Before the score, which is then that of what is left.
    name: 'erase-register-rows',
    work: ({ tx, organisationId, today }) => eraseRegisterRows(tx, organisationId, today),
  },
  {
    // Shows what nobody did: proof that expired overnight.
    name: 'record-readiness',
    work: ({ tx, organisationId, today }) => recordReadiness(tx, organisationId, today),
  },
  {
    name: 'empty-imports',
    work: async ({ tx }) => {
      await removeAbandonedImports(tx)
      await emptyImports(tx)
    },
  },
  { name: 'empty-edition-imports', work: ({ tx }) => removeWaitingEditionImports(tx) },
  { name: 'empty-bin', work: ({ tx, organisationId }) => emptyBin(tx, organisationId) },
  { name: 'examine-again', work: ({ tx, organisationId }) => examineAgain(tx, organisationId, settings().clamd) },
  { name: 'anchor-log', work: ({ tx, organisationId }) => anchorLog(tx, organisationId) },
]

/** Something to do once a night for the installation as a whole; safe to do twice, by two processes at once. */
export const choresOfInstallation: readonly (() => Promise<unknown>)[] = [
  () => sweepFiles(),
  async () => removeAnchorsExceptOf(await everyOrganisation()),
]
