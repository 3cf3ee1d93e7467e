import { spawnSync } from 'node:child_process'

type Violation = { readonly rule: { readonly name: string }; readonly from: string; readonly to: string }
type Cruise = { readonly summary: { readonly totalCruised: number; readonly violations: readonly Violation[] } }

function cruise(): Cruise['summary'] {
  const program = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'
  const folders = ['app', 'lib', 'db', 'bin', 'tests']
  const run = spawnSync(process.execPath, [program, ...folders, '--output-type', 'json'], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 ** 2,
  })
  const answer: Cruise = JSON.parse(run.stdout)
  return answer.summary
}

const summary = cruise()

test('the check of imports really saw the code', () => {
  expect(summary.totalCruised).toBeGreaterThan(100)
})

test('imports go one way: app, then db, then lib', () => {
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
})
