import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Everything through which a browser can come in: one name per page, route and action. */
export type FoundDoor =
  | { readonly kind: 'page'; readonly name: string; readonly source: string }
  | { readonly kind: 'route'; readonly name: string; readonly source: string; readonly method: string }
  | { readonly kind: 'action'; readonly name: string; readonly source: string; readonly action: string }

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Walks the sources, so that a door which nobody thought of is found as well. */
export function foundDoors(): readonly FoundDoor[] {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
  return files
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('api/auth/'))
    .flatMap((file): readonly FoundDoor[] => {
      const source = `@/app/${file.replace(/\.tsx?$/, '')}`
      if (/(^|\/)page\.tsx?$/.test(file)) return [{ kind: 'page', name: addressOf(file), source }]
      if (/(^|\/)route\.ts$/.test(file)) return routesIn(file, source)
      return isServerFile(file) ? actionsIn(file, source) : []
    })
    .toSorted((one, other) => one.name.localeCompare(other.name))
}

function routesIn(file: string, source: string): readonly FoundDoor[] {
  return Object.keys(load(source))
    .filter((name) => methods.includes(name))
    .map((method) => ({ kind: 'route', name: `${method} ${addressOf(file)}`, source, method }))
}

function actionsIn(file: string, source: string): readonly FoundDoor[] {
  const place = file.endsWith('/actions.ts') ? addressOf(file) : file.replace(/\.ts$/, '')
  return Object.keys(load(source)).map((action) => ({ kind: 'action', name: `${place}: ${action}`, source, action }))
}

/** The address of a page or route: groups in parentheses are not part of it. */
function addressOf(file: string): string {
  const parts = file.split('/').slice(0, -1)
  return `/${parts.filter((part) => !part.startsWith('(')).join('/')}`
}

function isServerFile(file: string): boolean {
  return /^\s*['"]use server['"]/.test(readFileSync(join('app', file), 'utf8'))
}

/** What a module exports. */
export function load(source: string): Record<string, unknown> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- which modules there are is known at run time only
  return require(source)
}
