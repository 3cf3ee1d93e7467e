import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

type Entry = { version: string; dev?: true; optional?: true; os?: string[] }

let project = ''

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'toetsklaar-install-'))
})

afterEach(() => rmSync(project, { recursive: true, force: true }))

/** A project whose lock file asks for some packages, and in which some are installed. */
function given(asked: Record<string, Entry>, installed: Record<string, Entry>): void {
  const packages = (entries: Record<string, Entry>) =>
    JSON.stringify({
      packages: {
        '': {},
        ...Object.fromEntries(Object.entries(entries).map(([name, entry]) => [`node_modules/${name}`, entry])),
      },
    })
  mkdirSync(join(project, 'node_modules'))
  writeFileSync(join(project, 'package-lock.json'), packages(asked))
  writeFileSync(join(project, 'node_modules', '.package-lock.json'), packages(installed))
  for (const name of Object.keys(installed)) {
    mkdirSync(join(project, 'node_modules', name))
    writeFileSync(join(project, 'node_modules', name, 'package.json'), '{}')
  }
}

function missing({ all }: { all: boolean }): unknown {
  const code = `
    const { missingPackages } = await import(${JSON.stringify(resolve('bin/ready/install.mjs'))})
    console.log(JSON.stringify(missingPackages({ all: ${all} })))
  `
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: project,
    encoding: 'utf8',
  })
  return JSON.parse(stdout)
}

test('nothing is fetched when everything is there', () => {
  given({ a: { version: '1.0.0' } }, { a: { version: '1.0.0' } })
  expect(missing({ all: true })).toEqual([])
})

test('a package that is not there, or of another version, is fetched', () => {
  given({ a: { version: '2.0.0' }, b: { version: '1.0.0' } }, { a: { version: '1.0.0' } })
  expect(missing({ all: false })).toEqual(['node_modules/a', 'node_modules/b'])
})

test('a package whose folder was thrown away is fetched', () => {
  given({ a: { version: '1.0.0' } }, { a: { version: '1.0.0' } })
  rmSync(join(project, 'node_modules', 'a'), { recursive: true })
  expect(missing({ all: false })).toEqual(['node_modules/a'])
})

test('starting needs no packages for tests; testing does', () => {
  given({ a: { version: '1.0.0', dev: true } }, {})
  expect(missing({ all: false })).toEqual([])
  expect(missing({ all: true })).toEqual(['node_modules/a'])
})

test('a package for other computers is left out, one for this computer is not', () => {
  given(
    {
      theirs: { version: '1.0.0', optional: true, os: ['plan9'] },
      ours: { version: '1.0.0', optional: true, os: [process.platform] },
    },
    {},
  )
  expect(missing({ all: true })).toEqual(['node_modules/ours'])
})
