import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { outputOf } from './output.mjs'

/** What came of one part of the tests; `output` is there to be printed when something failed. */
const outcome = (passed, failed, skipped, output) => ({ passed, failed, skipped, output })

const node = (program, options, how) => outputOf(process.execPath, [join('node_modules', program), ...options], how)

/** Shows which files and journeys are done while the rest still runs. */
function showProgress(line) {
  if (/^(PASS|FAIL) |^\s+(✓|✘|ok|x)\s+\d/.test(line)) console.log(line.trimEnd())
}

/** A check that is one test: it is all right or it is not. */
async function asOne(run) {
  const { ok, text } = await run
  return ok ? outcome(1, 0, 0, text) : outcome(0, 1, 0, text)
}

export async function checkTypes() {
  // Next writes the types of pages and routes, without which they could not be checked.
  const { ok, text } = await node('next/dist/bin/next', ['typegen'])
  return ok ? asOne(node('typescript/bin/tsc', ['--noEmit'])) : outcome(0, 1, 0, text)
}

export const checkLint = () => asOne(node('eslint/bin/eslint.js', ['.', '--max-warnings', '0']))
export const checkFormat = () => asOne(node('prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn']))

/** Rules and stories, with Jest. */
export async function runStories() {
  const { report, text } = await reported((file) =>
    node('jest/bin/jest.js', ['--json', `--outputFile=${file}`], { onLine: showProgress }),
  )
  if (!report) return outcome(0, 1, 0, text)
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  const output = report.testResults.map((file) => file.message).filter((message) => message !== '')
  return outcome(
    report.numPassedTests,
    report.numFailedTests + broken.length,
    report.numPendingTests,
    output.join('\n'),
  )
}

/** Journeys through the built product, with Playwright; `only` names files or titles. */
export async function runJourneys(browser, only) {
  const { report, text } = await reported((file) => {
    const env = { ...process.env, TESTS_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
    return node('@playwright/test/cli.js', ['test', '--reporter=list,json', ...only], { env, onLine: showProgress })
  })
  if (!report) return outcome(0, 1, 0, text)
  const { expected, unexpected, flaky, skipped } = report.stats
  return outcome(expected, unexpected + flaky + report.errors.length, skipped, text)
}

/** Runs something that writes a JSON report to the file it is given; without a report there is only its text. */
async function reported(run) {
  const file = join(tmpdir(), `toetsklaar-report-${process.pid}.json`)
  const { text } = await run(file)
  try {
    return { report: JSON.parse(readFileSync(file, 'utf8')), text }
  } catch {
    return { report: null, text }
  } finally {
    rmSync(file, { force: true })
  }
}
