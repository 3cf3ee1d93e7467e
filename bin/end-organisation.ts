import { join, resolve } from 'node:path'
import { z } from 'zod'
import { ask, readWords } from '@/bin/commands/words'
import { withDatabase } from '@/bin/commands/with-database'
import { CannotStart } from '@/bin/serve/cannot-start'
import { endOrganisation, everyOrganisation, type EndingOrganisation } from '@/db/ending/end-organisation'
import { optionalText, requiredText } from '@/lib/forms/fields'

const words = {
  name: { dutch: 'Naam (of id) van de organisatie', english: 'Name (or id) of the organisation' },
  to: { dutch: 'Map voor de gegevens', english: 'Folder for the data', otherwise: '' },
}

await withDatabase(async ({ ownerUrl, data }) => {
  const { said, on } = await readWords(z.object({ name: requiredText(200), to: optionalText(4000) }), words, ['yes'])
  const organisation = oneCalled(said.name, await everyOrganisation(ownerUrl))
  const moment = new Date().toISOString().replaceAll(':', '-').slice(0, 19)
  const folder = said.to === '' ? join(data.folder, 'ended', moment) : resolve(said.to)
  if (!on.has('yes')) await confirm(organisation)
  const { rows, files } = await endOrganisation(ownerUrl, organisation.id, folder)
  console.log(
    `Alles staat in ${folder}: ${rows} rijen, ${files} bestanden. De organisatie is gewist. ` +
      `Everything is in ${folder}: ${rows} rows, ${files} files. The organisation has been erased.`,
  )
})

function oneCalled(wanted: string, organisations: readonly EndingOrganisation[]): EndingOrganisation {
  const [one, ...others] = organisations.filter(({ id, name }) => id === wanted || name === wanted)
  if (one !== undefined && others.length === 0) return one
  const list = (others.length > 0 && one ? [one, ...others] : organisations).map(({ id, name }) => `${id}  ${name}`)
  throw new CannotStart(
    'Zeg welke organisatie met --name en haar naam of id.',
    `Say which organisation with --name and its name or id.\n${list.join('\n')}`,
  )
}

async function confirm({ name }: EndingOrganisation): Promise<void> {
  const typed = await ask(`Typ "${name}" om te wissen / Type "${name}" to erase`, '--yes')
  if (typed.trim() === name) return
  throw new CannotStart('Niets gewist: de naam klopt niet.', 'Nothing erased: the name is not right.')
}
