import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { signedInAs } from '@/tests/support/signed-in-as'
import { givenDataFolder } from '../../evidence/files/data-folder'
import { countsOf, imported, rowsOf, sample, upload } from './importing'
import type { RegisterName } from '@/lib/registers/register'

givenDatabase()
const data = givenDataFolder()

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.editor)
})

const files: readonly (readonly [RegisterName, string, number])[] = [
  ['mediators', 'bemiddelaars.xlsx', 13],
  ['trainings', 'trainingen.csv', 23],
  ['cases', 'zaken.csv', 74],
  ['meetings', 'bijeenkomsten.csv', 14],
]

test.each(files)(
  'the %s of Heemskerk come in whole from %s, and a second time change nothing',
  async (register, name, rows) => {
    const first = await upload(register, sample(name))
    expect(await countsOf(organisation.editor, first)).toMatchObject({
      ...{ new: rows, changed: 0, same: 0, faulty: 0, faults: 0, missing: 0 },
    })
    await imported(register, sample(name))
    expect(await rowsOf(organisation.editor, register, '')).toHaveLength(rows)
    const again = await upload(register, sample(name))
    expect(await countsOf(organisation.editor, again)).toEqual({
      ...{ new: 0, changed: 0, same: rows, faulty: 0, faults: 0, missing: 0 },
    })
    expect(data.files()).toEqual([])
  },
)
