import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

import { z } from 'zod'

import { CannotStart } from '@/bin/serve/cannot-start'

/** What a copy holds: the level of the tables it was taken from, and per table a file with its rows. */
const ManifestShape = z.object({
  format: z.literal(1),
  made: z.iso.datetime(),
  /** Names of the applied migrations, oldest first. */
  migrations: z.array(z.string()),
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.number().int(),
      /** SHA-256 of `<name>.tsv`, which is what COPY writes as text. */
      sha256: z.string(),
    }),
  ),
  /** Where the counters of tables stand; null for one that was never used. */
  sequences: z.array(z.object({ name: z.string(), lastValue: z.string().nullable() })),
})

export type Manifest = z.output<typeof ManifestShape>
export type CopiedTable = Manifest['tables'][number]

export const manifestName = 'manifest.json'
export const fileOf = (folder: string, table: string) => join(folder, `${table}.tsv`)

/** Reads a copy's manifest and checks every file against it; throws a sentence when the copy is not whole. */
export async function wholeCopy(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder)
  for (const { name, sha256 } of manifest.tables) {
    const hash = createHash('sha256')
    await pipeline(createReadStream(fileOf(folder, name)), hash).catch(() => {})
    if (hash.digest('hex') !== sha256) throw damaged(folder, `${name}.tsv`)
  }
  return manifest
}

async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => '')
  if (text === '') {
    throw new CannotStart(`In ${folder} staat geen kopie.`, `There is no copy in ${folder}.`)
  }
  const read = ManifestShape.safeParse(parsed(text))
  if (!read.success) throw damaged(folder, manifestName)
  return read.data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function damaged(folder: string, file: string): CannotStart {
  return new CannotStart(
    `De kopie in ${folder} is beschadigd: ${file} klopt niet. Er is niets veranderd.`,
    `The copy in ${folder} is damaged: ${file} is not right. Nothing was changed.`,
  )
}
