import type { EvidenceFile } from '@/lib/evidence/version'
import { servable } from '@/lib/examination/servable'
import { refuse, type Result } from '@/lib/result'
import { holdFiles, holdRoom } from '../files/hold'
import { keep, openFile, type OpenedFile } from '../files/keep'
import type { Received } from '../files/receive'
import { settings } from '../settings'
import type { Actor, Tx } from './transaction'
import { versionsReader } from './versions'

/** The bytes of files, to hand them out. */
export function filesReader(tx: Tx, { organisationId }: Pick<Actor, 'organisationId'>) {
  return {
    /** The bytes of a file that the reader was given. The stream may outlive this transaction: bytes never change. */
    open: async ({ sha256 }: Pick<EvidenceFile, 'sha256'>): Promise<OpenedFile> => {
      const opened = await openFile(organisationId, sha256)
      if (opened === undefined) throw new Error(`The bytes of a file are gone: ${sha256}`)
      return opened
    },

    /** Whether a file may be handed out, as the virus scanner judged it. */
    served: ({ scan }: Pick<EvidenceFile, 'scan'>): ReturnType<typeof servable> =>
      servable(scan, settings().clamd === null ? 'scans-nothing' : 'scans'),

    /** Bytes that the organisation may still add; negative when the limit was lowered under what it has. */
    room: async (): Promise<number> => settings().maxOrganisationBytes - (await versionsReader(tx).bytesKept()),
  }
}

/** Takes received bytes in, within the room that the organisation has. */
export function filesStore(tx: Tx, actor: Pick<Actor, 'organisationId'>) {
  return {
    ...filesReader(tx, actor),

    /**
     * Lets one upload of the organisation at a time look at what is here already and add to it. To be called before
     * that look: who waited sees what the other added.
     */
    hold: async (): Promise<void> => {
      await holdFiles(tx, actor.organisationId)
      await holdRoom(tx, actor.organisationId)
    },

    /**
     * Makes received bytes last, before any row speaks of them: call it in the transaction that adds the version,
     * and before that. When the transaction fails afterwards, the sweep removes the bytes.
     */
    keep: async (
      received: Pick<Received, 'key' | 'sha256' | 'size'>,
    ): Promise<Result<void, 'organisation-full' | 'disk-full'>> => {
      await holdFiles(tx, actor.organisationId)
      await holdRoom(tx, actor.organisationId)
      const known = await tx
        .selectFrom('evidence_file')
        .select('id')
        .where('sha256', '=', received.sha256)
        .limit(1)
        .executeTakeFirst()
      const room = await filesReader(tx, actor).room()
      if (known === undefined && received.size > room) return refuse('organisation-full')
      return keep(actor.organisationId, received)
    },
  }
}
