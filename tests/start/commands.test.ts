import { spawnSync } from 'node:child_process'

function run(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  return { status, said: `${stdout}${stderr}` }
}

test('a Node that is too old is told so in a sentence', () => {
  const pretend = `
    Object.defineProperty(process.versions, 'node', { value: '18.20.4' })
    await import('./bin/start.mjs')
  `
  const { status, said } = run('--input-type=module', '--eval', pretend)
  expect(status).toBe(1)
  expect(said).toMatch(/^Toetsklaar heeft Node [\d.]+ of nieuwer nodig; dit is 18\.20\.4\..*\n$/)
})

test.each(['no-such-thing', '../tests', 'ready/say', ''])('"%s" is no command', (name) => {
  const { status, said } = run('bin/run.mjs', name)
  expect(status).toBe(1)
  expect(said).toBe(`Er is geen opdracht "${name}". There is no command "${name}".\n`)
})
