import { mkdtemp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'

import { build } from 'esbuild'

/**
 * Makes a TypeScript file runnable by plain Node, for stories about a process that is killed. Kept within the
 * project, where it finds its packages; to be removed by whoever asked for it.
 */
export async function bundled(
  file: string,
): Promise<{ readonly program: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join('node_modules', '.tests-'))
  const program = join(folder, `${basename(file, '.ts')}.mjs`)
  await build({
    entryPoints: [file],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  })
  return { program, remove: () => rm(folder, { recursive: true, force: true }) }
}
