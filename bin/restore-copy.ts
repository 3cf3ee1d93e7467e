import { resolve } from 'node:path'

import { copyExistingData } from '@/bin/copies/copy'
import { wholeCopy } from '@/bin/copies/manifest'
import { restoreDatabase } from '@/bin/copies/restore'
import { withData } from '@/bin/serve/with-data'
import { setAnchorsAside } from '@/db/log/anchors'

const [folder] = process.argv.slice(2)

if (folder === undefined) {
  console.error(
    'Zeg welke kopie: npm run restore-copy -- data/copies/<moment>. Say which copy: npm run restore-copy -- data/copies/<moment>.',
  )
  process.exitCode = 1
} else {
  await withData(async ({ data, ownerUrl }) => {
    await wholeCopy(resolve(folder))
    const before = await copyExistingData(ownerUrl, data.copies, new Date())
    const { made } = await restoreDatabase(ownerUrl, resolve(folder))
    await setAnchorsAside()
    console.log(`De gegevens van ${made} staan terug. The data of ${made} are back.`)
    if (before !== null) console.log(`Wat er stond, staat in ${before}. What was there is in ${before}.`)
  })
}
