import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql, type Kysely } from 'kysely'
import { database } from '@/db/connection'
import { anchorLog, removeAnchorsExceptOf, setAnchorsAside } from '@/db/log/anchors'
import { chainOldEntries } from '@/db/log/chain-old-entries'
import { verifyLog } from '@/db/log/verify'
import { asOwner } from '@/db/migrate'
import type { Schema } from '@/db/schema'
import { changeAs, readAs } from '@/db/store'
import { resetPassword } from '@/db/store/account'
import { systemWithin } from '@/db/store/transaction'
import { themesInOrder } from '@/lib/requirements/order'
import { refuse } from '@/lib/result'
import { saveAnswers } from '@/app/(member)/requirements/actions'
import { givenDatabase } from '@/tests/support/database'
import { given, type GivenOrganisation } from '@/tests/support/given'
import { submit } from '@/tests/support/in-the-browser'
import { signedInAs, testDay } from '@/tests/support/signed-in-as'
import { document, tick } from '../requirements/at-work'

const { ownerUrl } = givenDatabase()

const folder = mkdtempSync(join(tmpdir(), 'toetsklaar-log-'))
process.env.TOETSKLAAR_DATA = folder
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let organisation: GivenOrganisation
beforeEach(async () => {
  organisation = await given.organisation()
  signedInAs(organisation.editor)
})

/** Does something to the rows of the log that only the owner of the database can. */
function asAttacker(statement: (id: string) => ReturnType<typeof sql>): Promise<unknown> {
  return asOwner(ownerUrl, (db) => statement(organisation.id).execute(db))
}

async function found() {
  const checked = await readAs(organisation.lead, (store) => store.log.verify(null))
  if (checked.key !== 'ours') throw new Error('another key')
  return checked.verdict.faults
}

const head = async () => {
  const known = await readAs(organisation.lead, (store) => store.log.head())
  if (known === null) throw new Error('no entries')
  return known
}

/** A few changes on top of what making an organisation left in the log. */
async function someWork(): Promise<void> {
  await tick('dec-team', { verdict: 'met' })
  await tick('dec-volume', { work: 'busy', verdict: 'partly' })
  await document(organisation.editor, { title: 'Projectplan “nieuw” – €\u{1f600}' })
}

const anchored = () => systemWithin(organisation.id, (tx) => anchorLog(tx, organisation.id))

test('every change ends in one chain that checks out, whoever made it and by whatever way', async () => {
  await someWork()
  await resetPassword(organisation.reviewer.email, 'een ander wachtwoord dan eerst')
  expect(await found()).toEqual([])
  const { rows } = await asOwner(ownerUrl, (db) =>
    sql<{ entries: number; chained: number }>`
      select count(*)::int as entries, count(number)::int as chained from log_entry where organisation_id = ${organisation.id}
    `.execute(db),
  )
  expect(rows).toEqual([{ entries: 8 + 4, chained: 8 + 4 }])
  expect((await head()).number).toBe(12)
})

test('a refused change leaves nothing in the log', async () => {
  const before = await head()
  await changeAs(organisation.editor, async (store) => {
    await store.members.invite({ name: 'Nora', email: `nora-${randomUUID()}@test.test`, role: 'editor' })
    return refuse('not-found')
  })
  expect(await head()).toEqual(before)
  expect(await found()).toEqual([])
})

test('twenty changes at once end in one chain without gaps', async () => {
  const before = (await head()).number
  const { framework, round } = await readAs(organisation.lead, (store) => store.readiness.standing(testDay))
  const ids = themesInOrder(framework, round.kind).flatMap(({ requirements }) => requirements.map(({ id }) => id))
  const replies = await Promise.all(ids.slice(0, 20).map((id) => tick(id, { verdict: 'met' })))
  expect(replies.map(({ status }) => status)).toEqual(Array(20).fill(200))
  expect((await head()).number).toBe(before + 20)
  expect(await found()).toEqual([])
})

test('two lists saved at once, each in another order, do not hold each other up', async () => {
  const { framework, round } = await readAs(organisation.lead, (store) => store.readiness.standing(testDay))
  const ids = themesInOrder(framework, round.kind).flatMap(({ requirements }) => requirements.map(({ id }) => id))
  const form = (order: readonly string[]) => ({
    shown: order.map((id) => `${id} not-started none`).join(','),
    ...Object.fromEntries(order.map((id) => [`verdict.${id}`, 'met'])),
  })
  const before = (await head()).number
  await Promise.all([submit(saveAnswers, form(ids)), submit(saveAnswers, form(ids.toReversed()))])
  expect((await head()).number).toBe(before + ids.length)
  expect(await found()).toEqual([])
})

describe('in the database itself', () => {
  beforeEach(someWork)

  test('a changed entry is found', async () => {
    await asAttacker(
      (id) => sql`
        update log_entry set detail = jsonb_set(detail, '{verdict}', '[null, "not-met"]')
        where organisation_id = ${id} and subject_id = 'dec-team'`,
    )
    expect(await found()).toEqual([{ kind: 'changed', from: 9, until: 9 }])
  })

  test('a removed entry is found, also when the others are numbered anew', async () => {
    await asAttacker((id) => sql`delete from log_entry where organisation_id = ${id} and number = 4`)
    expect(await found()).toEqual([{ kind: 'removed', from: 4, until: 4 }])
    for (let number = 5; number <= 11; number += 1) {
      await asAttacker(
        (id) => sql`update log_entry set number = ${number - 1} where organisation_id = ${id} and number = ${number}`,
      )
    }
    expect(await found()).toEqual([{ kind: 'removed', from: 4, until: 4 }])
  })

  test('an entry put in is found, with and without a place in the chain', async () => {
    await asAttacker(
      (id) => sql`insert into log_entry (organisation_id, cause, action) values (${id}, 'system', 'member-left')`,
    )
    expect(await found()).toEqual([{ kind: 'unchained', count: 1 }])
    await asAttacker(
      (id) => sql`
        insert into log_entry (organisation_id, number, cause, action, previous_hash, hash)
        select organisation_id, 12, 'system', 'member-left', hash, repeat('a', 64) from log_head
        where organisation_id = ${id}`,
    )
    expect(await found()).toEqual([
      { kind: 'inserted', from: 12, until: 12 },
      { kind: 'unchained', count: 1 },
    ])
  })

  test('entries that changed places are found', async () => {
    await asAttacker(
      (id) => sql`update log_entry set number = number + 1000 where organisation_id = ${id} and number in (9, 10)`,
    )
    await asAttacker(
      (id) => sql`update log_entry set number = 1019 - number where organisation_id = ${id} and number > 1000`,
    )
    expect(await found()).toEqual([{ kind: 'reordered', from: 9, until: 9 }])
  })

  test('an end that was cut off is found, also when the head was moved back', async () => {
    await anchored()
    await asAttacker((id) => sql`delete from log_entry where organisation_id = ${id} and number > 9`)
    expect(await found()).toEqual([{ kind: 'truncated', from: 10, until: 11 }])
    await asAttacker(
      (id) => sql`
        update log_head set number = entry.number, hash = entry.hash from log_entry entry
        where log_head.organisation_id = ${id} and entry.organisation_id = ${id} and entry.number = 9`,
    )
    expect(await found()).toEqual([{ kind: 'truncated', from: 10, until: 11 }])
  })

  test('an emptied log is found, also after work went on', async () => {
    await anchored()
    await asAttacker((id) => sql`delete from log_entry where organisation_id = ${id}`)
    await asAttacker((id) => sql`delete from log_head where organisation_id = ${id}`)
    expect(await found()).toEqual([{ kind: 'truncated', from: 1, until: 11 }])
    await tick('dec-outcome', { verdict: 'met' })
    expect(await found()).toEqual([{ kind: 'truncated', from: 2, until: 11 }])
  })

  test('a head that was set back to an earlier entry is found', async () => {
    await asAttacker((id) => sql`update log_head set number = 1 where organisation_id = ${id}`)
    expect(await found()).toEqual([{ kind: 'head' }])
  })

  test('a head that somebody noted is found again, or missed', async () => {
    const noted = await head()
    await tick('dec-outcome', { verdict: 'met' })
    const verdictOn = async () => {
      const checked = await readAs(organisation.lead, (store) => store.log.verify(noted))
      return checked.key === 'ours' ? checked.verdict.noted : null
    }
    expect(await verdictOn()).toBe('same')
    await asAttacker((id) => sql`delete from log_entry where organisation_id = ${id} and number >= ${noted.number}`)
    expect(await verdictOn()).toBe('gone')
  })

  test('a log that was chained with another key is told apart from a changed one', async () => {
    await asAttacker((id) => sql`update log_head set key_mark = 'another' where organisation_id = ${id}`)
    expect((await readAs(organisation.lead, (store) => store.log.verify(null))).key).toBe('other')
  })
})

describe('entries from before there was a chain', () => {
  /** Takes the chain away, as a database of the previous release has none. */
  async function withoutChain(): Promise<void> {
    await asAttacker(
      (id) => sql`
        update log_entry set number = null, previous_hash = null, hash = null, at = at + interval '123 microseconds'
        where organisation_id = ${id}`,
    )
    await asAttacker((id) => sql`delete from log_head where organisation_id = ${id}`)
  }

  test('are chained at the next start, and the log goes on from there', async () => {
    await someWork()
    await withoutChain()
    await chainOldEntries(ownerUrl)
    await tick('dec-outcome', { verdict: 'met' })
    expect(await found()).toEqual([])
    expect((await head()).number).toBe(12)
  })

  test('are never chained twice: whoever took a chain away gets no new one', async () => {
    await someWork()
    await anchored()
    await withoutChain()
    await chainOldEntries(ownerUrl)
    expect(await found()).toEqual([
      { kind: 'truncated', from: 1, until: 11 },
      { kind: 'unchained', count: 11 },
    ])
  })
})

test('a log of five thousand entries is checked in pieces', async () => {
  await asAttacker(
    (id) => sql`
      insert into log_entry (organisation_id, cause, action, subject_id)
      select ${id}::uuid, 'system', 'assessment-changed', 'req-' || n from generate_series(1, 5000) n`,
  )
  await asAttacker(
    (id) => sql`update log_entry set number = null, previous_hash = null, hash = null where organisation_id = ${id}`,
  )
  await asAttacker((id) => sql`delete from log_head where organisation_id = ${id}`)
  await chainOldEntries(ownerUrl)
  expect(await found()).toEqual([])
  await asAttacker((id) => sql`update log_entry set subject_id = 'x' where organisation_id = ${id} and number = 4321`)
  expect(await found()).toEqual([{ kind: 'changed', from: 4321, until: 4321 }])
})

test('the owner of the database checks the same log in the same way', async () => {
  await someWork()
  const checked = await asOwner(ownerUrl, (db) => verifyLog(db as unknown as Kysely<Schema>, organisation.id))
  expect(checked).toMatchObject({ key: 'ours', verdict: { sound: 11, faults: [] } })
})

test('the application can add chained entries only, and moves no head but its own', async () => {
  const attempt = (statement: ReturnType<typeof sql>) =>
    database()
      .transaction()
      .execute(async (tx) => {
        await sql`select set_config('app.organisation_id', ${organisation.id}, true)`.execute(tx)
        return statement.execute(tx)
      })
  await expect(
    attempt(sql`insert into log_entry (organisation_id, cause, action) values (${organisation.id}, 'system', 'x')`),
  ).rejects.toThrow(/row-level security/)
  await expect(attempt(sql`delete from log_head`)).rejects.toThrow(/permission denied/)
  const other = await given.organisation()
  const moved = await attempt(sql`update log_head set number = 0 where organisation_id = ${other.id}`)
  expect(moved.numAffectedRows).toBe(0n)
})

describe('what is kept outside the database', () => {
  const file = () => join(folder, 'log', 'anchors', organisation.id)

  test('says each night how far the log came, and nothing when nothing happened', async () => {
    await anchored()
    await anchored()
    await tick('dec-team', { verdict: 'met' })
    await anchored()
    expect(readFileSync(file(), 'utf8').trim().split('\n')).toHaveLength(2)
  })

  test('goes with the organisation, and begins anew when a copy is put back', async () => {
    await anchored()
    await removeAnchorsExceptOf([organisation.id])
    expect(readFileSync(file(), 'utf8')).toContain((await head()).hash)
    await setAnchorsAside()
    expect(() => readFileSync(file())).toThrow(/ENOENT/)
    await anchored()
    await removeAnchorsExceptOf([])
    expect(() => readFileSync(file())).toThrow(/ENOENT/)
  })

  test('a line that a power cut broke off does no harm', async () => {
    await anchored()
    const whole = readFileSync(file(), 'utf8')
    writeFileSync(file(), `${whole}\n2026-11-24T02:00:00.000Z 99 abc`)
    await tick('dec-team', { verdict: 'met' })
    await anchored()
    expect(await found()).toEqual([])
  })
})
