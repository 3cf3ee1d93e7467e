import { readFileSync } from 'node:fs'

/** Stops with one sentence when this Node is too old; written for old Nodes, so nothing newer than they know. */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const needed = engines.node.replace(/[^\d.]/g, '')
  if (isAtLeast(process.versions.node, needed)) return
  console.error(
    'Toetsklaar heeft Node ' +
      needed +
      ' of nieuwer nodig; dit is ' +
      process.versions.node +
      '. Haal een nieuwe op https://nodejs.org. ' +
      'Toetsklaar needs Node ' +
      needed +
      ' or newer; this is ' +
      process.versions.node +
      '. Get one at https://nodejs.org.',
  )
  process.exit(1)
}

function isAtLeast(version, needed) {
  const [have, want] = [version, needed].map((text) => text.split('.').map(Number))
  const differs = want.findIndex((number, place) => number !== have[place])
  return differs === -1 || have[differs] > want[differs]
}
