import { sql } from 'kysely'
import { readAs } from '@/db/store'
import { systemWithin } from '@/db/store/transaction'
import type { Member } from '@/lib/members/member'
import { givenDatabase } from '@/tests/support/database'
import { given } from '@/tests/support/given'
import { signedInAs } from '@/tests/support/signed-in-as'
import { linkOf } from '../requirements/at-work'
import { htmlOf } from '../requirements/pages'
import { givenDataFolder } from './files/data-folder'
import { download, titlesOf, upload } from './files/upload'
import { screens } from './screens'

givenDatabase()
const folder = givenDataFolder()

const two = [
  ['brief.txt', 'De brief'],
  ['bijlage.txt', 'De bijlage'],
] as const

async function anEditor(): Promise<Member> {
  const { editor } = await given.organisation()
  signedInAs(editor)
  return editor
}

/** The names of the files per version, newest first. */
async function filesOf(member: Member, evidenceId: string): Promise<readonly (readonly string[])[]> {
  const versions = await readAs(member, (store) => store.versions.of(evidenceId))
  return versions.map(({ files }) => files.map(({ fileName }) => fileName))
}

/** The scanner finds a virus in the first file. */
async function infect({ organisationId }: Member, evidenceId: string): Promise<void> {
  await systemWithin(organisationId, (tx) =>
    sql`
      update evidence_file as file set scan = 'infected' from evidence_version as version
      where version.id = file.version_id and version.evidence_id = ${evidenceId} and file.position = 1
    `.execute(tx),
  )
}

async function letterWithAnnex(expectationId = '') {
  const editor = await anEditor()
  const { answer } = await upload([...two], { as: 'one', title: 'Brief met bijlage', expectationId })
  return { editor, evidenceId: answer.files[0]?.evidenceId ?? '' }
}

describe('several files as one item', () => {
  test('have one title and one link, and each can be downloaded', async () => {
    const { editor, evidenceId } = await letterWithAnnex('dec-team.e1')
    expect(await filesOf(editor, evidenceId)).toEqual([['brief.txt', 'bijlage.txt']])
    expect(await readAs(editor, (store) => store.evidence.find(evidenceId))).toMatchObject({
      title: 'Brief met bijlage',
    })
    expect(await linkOf(editor, evidenceId)).toMatchObject({ status: 'submitted', expectationId: 'dec-team.e1' })
    expect(await (await download(evidenceId, 1, '', 2)).text()).toBe('De bijlage')
    expect((await download(evidenceId, 1, '', 3)).status).toBe(404)
    expect(await titlesOf(editor)).toHaveLength(1)
  })

  test('come in all or none: with one refused nothing is kept, and each says so', async () => {
    const editor = await anEditor()
    const { status, answer } = await upload([...two, ['oud.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')]], {
      as: 'one',
    })
    expect(status).toBe(415)
    expect(answer.files.map(({ name, outcome, problem }) => [name, outcome, problem])).toEqual([
      ['brief.txt', 'held-back', undefined],
      ['bijlage.txt', 'held-back', undefined],
      ['oud.doc', 'refused', 'file-old-office'],
    ])
    expect(answer.files[0]?.sentence).toMatch(/ander bestand/)
    expect(await titlesOf(editor)).toEqual([])
    expect(folder.files().filter((name) => name.startsWith('incoming'))).toEqual([])
  })

  test('of which one is here already are reported, and added together when asked for', async () => {
    await anEditor()
    const first = await upload([['bijlage.txt', 'De bijlage']])
    const again = await upload([...two], { as: 'one' })
    expect(again.status).toBe(409)
    expect(again.answer.files).toMatchObject([
      { outcome: 'held-back', name: 'brief.txt' },
      { outcome: 'already-present', name: 'bijlage.txt', evidenceId: first.answer.files[0]?.evidenceId },
    ])
    expect((await upload([...two], { as: 'one', again: 'on' })).status).toBe(201)
  })

  test('that are the same file twice are one file', async () => {
    const editor = await anEditor()
    const twice = [
      ['a.txt', 'Hetzelfde'],
      ['b.txt', 'Hetzelfde'],
    ] as const
    const { answer } = await upload(twice, { as: 'one' })
    expect(await filesOf(editor, answer.files[0]?.evidenceId ?? '')).toEqual([['a.txt']])
  })
})

describe('several files as one item, on its page', () => {
  test('show the first and fold the others', async () => {
    const { evidenceId } = await letterWithAnnex()
    const html = await htmlOf(screens.item(evidenceId))
    expect(html).toMatch(/<details class="disclosure" open=""><summary>(?:(?!<\/summary>).)*brief\.txt/)
    expect(html).toMatch(/<details class="disclosure"><summary>(?:(?!<\/summary>).)*bijlage\.txt/)
  })

  test('all stay in a renewal unless somebody says otherwise; of one file the new one takes the place', async () => {
    const { evidenceId } = await letterWithAnnex()
    const several = await htmlOf(screens.newVersion(evidenceId))
    expect(several.match(/<input(?=[^>]*name="keep\.)(?=[^>]*checked="")[^>]*>/g)).toHaveLength(2)
    const { answer } = await upload([['los.txt', 'Een los bestand']])
    const single = await htmlOf(screens.newVersion(answer.files[0]?.evidenceId ?? ''))
    expect(single).toContain('name="keep.1"')
    expect(single).not.toMatch(/<input(?=[^>]*name="keep\.)(?=[^>]*checked="")/)
  })
})

describe('a renewal', () => {
  test('takes over the files that stay, beside what is new, and carries the link', async () => {
    const { editor, evidenceId } = await letterWithAnnex('dec-team.e1')
    const { status } = await upload([['brief-2.txt', 'De nieuwe brief']], {
      ...{ evidenceId, 'keep.2': 'on', keepFrom: '1', aboutOn: '2026-11-20' },
    })
    expect(status).toBe(201)
    expect(await filesOf(editor, evidenceId)).toEqual([
      ['bijlage.txt', 'brief-2.txt'],
      ['brief.txt', 'bijlage.txt'],
    ])
    expect(await linkOf(editor, evidenceId)).toMatchObject({ status: 'submitted', document: { versionNumber: 2 } })
    expect(await (await download(evidenceId, 2, '', 1)).text()).toBe('De bijlage')
  })

  test('may bring what it had before again, and may leave a file out', async () => {
    const { editor, evidenceId } = await letterWithAnnex()
    expect((await upload([...two, ['derde.txt', 'Derde']], { evidenceId })).status).toBe(201)
    expect((await upload([], { evidenceId, 'keep.1': 'on', keepFrom: '2' })).status).toBe(201)
    expect((await filesOf(editor, evidenceId))[0]).toEqual(['brief.txt'])
  })

  test('with exactly what is there makes no version', async () => {
    const { editor, evidenceId } = await letterWithAnnex()
    expect(await upload([...two], { evidenceId })).toMatchObject({ status: 409 })
    const kept = { evidenceId, 'keep.1': 'on', 'keep.2': 'on', keepFrom: '1' }
    expect(await upload([], kept)).toMatchObject({ status: 409, answer: { problem: 'nothing-new' } })
    expect(await filesOf(editor, evidenceId)).toHaveLength(1)
  })

  test('that takes files from a version that is no longer the newest is not made', async () => {
    const { editor, evidenceId } = await letterWithAnnex()
    await upload([['brief-2.txt', 'De nieuwe brief']], { evidenceId })
    const late = await upload([['brief-3.txt', 'Nog een']], { evidenceId, 'keep.1': 'on', keepFrom: '1' })
    expect(late.answer.files).toMatchObject([{ outcome: 'refused', problem: 'changed-meanwhile' }])
    expect(await filesOf(editor, evidenceId)).toHaveLength(2)
  })

  test.each([
    ['files that are not there', { 'keep.0': 'on', 'keep.9999': 'on' }],
    ['a file that turned out to be infected', { 'keep.1': 'on' }],
  ])('of nothing but %s has no file, and is not made', async (_, kept) => {
    const { editor, evidenceId } = await letterWithAnnex()
    await infect(editor, evidenceId)
    const alone = await upload([], { evidenceId, keepFrom: '1', ...kept })
    expect(alone.answer).toMatchObject({ problem: 'no-file', files: [] })
    expect(alone.status).toBeLessThan(500)
    expect(await filesOf(editor, evidenceId)).toHaveLength(1)
  })

  test('that was to keep an infected file beside a new one is refused, and says that the item changed', async () => {
    const { editor, evidenceId } = await letterWithAnnex()
    await infect(editor, evidenceId)
    const beside = await upload([['brief-2.txt', 'De nieuwe brief']], { evidenceId, keepFrom: '1', 'keep.1': 'on' })
    expect(beside.answer.files).toMatchObject([{ outcome: 'refused', problem: 'changed-meanwhile' }])
    expect(await filesOf(editor, evidenceId)).toHaveLength(1)
    expect((await upload([['brief-2.txt', 'De nieuwe brief']], { evidenceId })).status).toBe(201)
  })

  test('does not stretch what stays on the version before', async () => {
    const { editor, evidenceId } = await letterWithAnnex()
    await upload([['brief-2.txt', 'De nieuwe brief']], { evidenceId, aboutOn: '2026-11-20' })
    const versions = await readAs(editor, (store) => store.versions.of(evidenceId))
    expect(versions.map(({ aboutOn }) => aboutOn)).toEqual(['2026-11-20', '2026-11-03'])
  })
})

test('the same bytes twenty times at once become one item', async () => {
  const editor = await anEditor()
  const sent = await Promise.all(
    Array.from({ length: 20 }, (_, number) => upload([[`kopie ${number}.txt`, 'Overal gelijk']])),
  )
  expect(sent.filter(({ status }) => status === 201)).toHaveLength(1)
  expect(sent.filter(({ answer }) => answer.files[0]?.outcome === 'already-present')).toHaveLength(19)
  expect(await titlesOf(editor)).toHaveLength(1)
})

describe('versions beside each other', () => {
  test('show which files and days differ, the newest beside the one before when nothing is chosen', async () => {
    const { evidenceId } = await letterWithAnnex()
    expect(await htmlOf(screens.item(evidenceId))).not.toContain('Vergelijk versies')
    await upload([['brief.txt', 'De nieuwe brief']], {
      evidenceId,
      'keep.2': 'on',
      keepFrom: '1',
      aboutOn: '2026-11-20',
    })
    expect(await htmlOf(screens.item(evidenceId))).toContain('Vergelijk versies')
    const html = await htmlOf(screens.compare(evidenceId))
    expect(html).toMatch(/3 nov 2026.*20 nov 2026/)
    expect(html).toMatch(/<option value="1" selected="">Versie 1 · \d+ [a-z]+ \d\d:\d\d</)
    // The day that it is about, and the letter; not the moment at which it came in.
    expect(html.match(/>Anders</g)).toHaveLength(2)
    expect(html.match(/>Gelijk</g)).toHaveLength(2)
    expect(await htmlOf(screens.compare(evidenceId, { before: '1', after: '1' }))).toContain('Er is geen verschil')
    expect(await htmlOf(screens.compare(evidenceId, { before: 'x', after: '99' }))).toContain('Er zijn 2 verschillen')
  })
})
