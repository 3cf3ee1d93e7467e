import { arriveSheet } from '@/db/registers/import/arrive'
import { whileBeingRead } from '@/db/registers/import/being-read'
import { changeAs } from '@/db/store'
import type { Member } from '@/lib/members/member'

/** A program for `killed.story.test.ts`, which kills it: it takes a spreadsheet in, begins to read, and gets no further. */
const [, , told = '', id = ''] = process.argv
const member: Member = JSON.parse(told)

async function* bytes(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('Nummer;Naam melder\r\n2026-001;Jansen\r\n')
}

await whileBeingRead(id, async () => {
  await arriveSheet('zaken.csv', bytes(), 1000)
  await changeAs(member, ({ registerImports }) =>
    registerImports.begin({ id, register: 'cases', fileName: 'zaken.csv' }),
  )
  console.log('reading')
  await new Promise((stay) => setTimeout(stay, 600_000))
})
