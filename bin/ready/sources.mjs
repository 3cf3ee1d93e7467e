import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a build is made of; other files cannot change its outcome. */
const ofTheApp = ['app', 'db', 'lib', 'public', 'next.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']
const ofTheCommands = ['bin', 'db', 'lib', 'package.json', 'package-lock.json', 'tsconfig.json']

export const appSources = () => fingerprint(ofTheApp)
export const commandSources = () => fingerprint(ofTheCommands)

/** One hash over the names and the content of all files. */
function fingerprint(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesIn)) hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function filesIn(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}
