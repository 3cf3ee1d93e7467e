import { readFileSync } from 'node:fs'

import { readSettings, SettingsShape } from '@/lib/settings'

function sentencesFor(environment: Record<string, string>) {
  const outcome = readSettings(environment)
  return outcome.ok ? [] : outcome.sentences
}

test('without any setting the product listens on this computer only, at port 3000', () => {
  const outcome = readSettings({})
  expect(outcome).toMatchObject({
    ok: true,
    settings: { port: 3000, host: '127.0.0.1', data: './data', databaseUrl: null, trustProxy: false, test: false },
  })
})

test('a file may be 100 MB and an organisation 20 GB, unless the settings say otherwise', () => {
  expect(readSettings({})).toMatchObject({
    settings: { maxFileBytes: 104_857_600, maxOrganisationBytes: 21_474_836_480 },
  })
  expect(readSettings({ TOETSKLAAR_MAX_FILE_MB: '300' })).toMatchObject({ settings: { maxFileBytes: 314_572_800 } })
})

test('an empty setting counts as not set', () => {
  expect(readSettings({ PORT: '', TOETSKLAAR_START: ' ', TOETSKLAAR_SECRET: '' })).toEqual(readSettings({}))
})

test.each([
  ['PORT', 'drieduizend'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '3e3'],
  ['HOST', 'http://localhost'],
  ['DATABASE_URL', 'mysql://localhost/x'],
  ['DATABASE_URL', 'postgres'],
  ['TOETSKLAAR_START', 'blank'],
  ['TOETSKLAAR_DEMO_PASSWORD', 'elf-tekens.'],
  ['TOETSKLAAR_TEST', 'true'],
  ['TOETSKLAAR_SECRET', 'x'.repeat(31)],
  ['TOETSKLAAR_LOG_KEY', 'x'.repeat(31)],
  ['TOETSKLAAR_ADDRESS', 'toetsklaar.example'],
  ['TOETSKLAAR_ADDRESS', 'https://toetsklaar.example/pad'],
  ['TOETSKLAAR_CONTACT', 'beheer'],
  ['TOETSKLAAR_CLAMD', 'clamav'],
  ['TOETSKLAAR_TRUST_PROXY', 'ja'],
  ['TOETSKLAAR_MAX_FILE_MB', '0'],
  ['TOETSKLAAR_MAX_ORGANISATION_GB', '1.5'],
  ['TOETSKLAAR_PROT', '3000'],
])('a wrong %s (%s) is named in one line, in Dutch and in English', (name, text) => {
  const sentences = sentencesFor({ [name]: text })
  expect(sentences).toHaveLength(1)
  expect(sentences[0]).toMatch(new RegExp(`^${name} .+\\. ${name} .+\\.$`))
})

test('a day that does not exist is refused', () => {
  const [sentence] = sentencesFor({ TOETSKLAAR_TODAY: '2026-02-30', TOETSKLAAR_TEST: '1' })
  expect(sentence).toContain('TOETSKLAAR_TODAY moet een bestaande dag zijn')
})

test('another day than today is refused outside tests', () => {
  const [sentence] = sentencesFor({ TOETSKLAAR_TODAY: '2026-11-23' })
  expect(sentence).toContain('TOETSKLAAR_TODAY werkt alleen samen met TOETSKLAAR_TEST=1.')
  expect(readSettings({ TOETSKLAAR_TODAY: '2026-11-23', TOETSKLAAR_TEST: '1' })).toMatchObject({
    settings: { today: '2026-11-23', test: true },
  })
})

test('all wrong settings are named at once', () => {
  expect(
    sentencesFor({ PORT: 'x', TOETSKLAAR_TODAY: '2026-11-23', TOETSKLAAR_SECRET: 'kort', TOETSKLAAR_DAG: '1' }),
  ).toHaveLength(4)
})

test('the public address is kept without its last slash', () => {
  expect(readSettings({ TOETSKLAAR_ADDRESS: 'https://toetsklaar.example/' })).toMatchObject({
    settings: { address: 'https://toetsklaar.example' },
  })
})

test('the example file names every setting, and nothing else', () => {
  const example = readFileSync('.env.example', 'utf8')
  const names = [...example.matchAll(/^# ([A-Z_]+)=/gm)].map(([, name]) => name)
  expect(names.toSorted()).toEqual(Object.keys(SettingsShape.shape).toSorted())
})
