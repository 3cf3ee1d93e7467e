import type { UploadReply } from '@/app/(member)/evidence/_upload/upload-reply'
import { createUploadQueue } from '@/app/(member)/evidence/_upload/upload-queue'
import type { UploadState } from '@/app/(member)/evidence/_upload/uploads'

/** A line to the server in the hands of the test, and what the list of files was told. */
function line() {
  const told: (readonly [number, UploadState])[] = []
  const refused: UploadReply[] = []
  const sent: { form: FormData; share: (share: number) => void; answer: (reply: UploadReply | null) => void }[] = []
  const pauses: { readonly milliseconds: number; readonly work: () => void }[] = []
  const queue = createUploadQueue({
    send: (form, share) => {
      let answer: (reply: UploadReply | null) => void = () => undefined
      const reply = new Promise<UploadReply | null>((resolve) => (answer = resolve))
      sent.push({ form, share, answer })
      return { reply, stop: () => answer(null) }
    },
    tell: (id, state) => told.push([id, state]),
    refuseForm: (reply) => refused.push(reply),
    later: (milliseconds, work) => {
      const pause = { milliseconds, work }
      pauses.push(pause)
      return () => void pauses.splice(pauses.indexOf(pause), 1)
    },
    says: { lost: 'De verbinding viel weg.', arrived: 'Dit bestand is er.' },
  })
  const statesOf = (id: number) => told.filter(([whose]) => whose === id).map(([, state]) => state)
  /** Lets the pause pass that a file waits for; gives how long it was. */
  const pass = async () => {
    const [pause] = pauses
    pause?.work()
    await turn()
    return pause?.milliseconds
  }
  return { queue, sent, refused, statesOf, pass }
}

const added = (name: string): UploadReply => ({ files: [{ outcome: 'added', name, evidenceId: `item of ${name}` }] })
const turn = () => new Promise((resolve) => setImmediate(resolve))

test('files go one after the other, each with its own ending', async () => {
  const { queue, sent, statesOf } = line()
  void queue.add(1, new FormData())
  const second = queue.add(2, new FormData())
  await turn()
  expect(sent).toHaveLength(1)
  sent[0]?.share(0.5)
  sent[0]?.answer(added('een.pdf'))
  await turn()
  sent[1]?.answer({ files: [{ outcome: 'refused', name: 'b.doc', problem: 'file-old-office', sentence: 'Te oud.' }] })
  await second
  expect(statesOf(1)).toEqual([
    { is: 'waiting' },
    { is: 'sending', share: 0 },
    { is: 'sending', share: 0.5 },
    { is: 'added', evidenceId: 'item of een.pdf' },
  ])
  expect(statesOf(2).at(-1)).toEqual({ is: 'refused', sentence: 'Te oud.' })
})

test('a file that is stopped, under way or still waiting, leaves the others alone', async () => {
  const { queue, sent, statesOf } = line()
  void queue.add(1, new FormData())
  void queue.add(2, new FormData())
  const third = queue.add(3, new FormData())
  await turn()
  queue.stop(2)
  queue.stop(1)
  await turn()
  sent[1]?.answer(added('drie.pdf'))
  await third
  expect(sent).toHaveLength(2)
  expect([1, 2, 3].map((id) => statesOf(id).at(-1)?.is)).toEqual(['cancelled', 'cancelled', 'added'])
})

test('a file whose connection was lost is sent again by itself, after growing pauses', async () => {
  const { queue, sent, statesOf, pass } = line()
  void queue.add(1, new FormData())
  await turn()
  sent[0]?.answer(null)
  await turn()
  expect(statesOf(1).at(-1)).toEqual({ is: 'pausing' })
  expect(await pass()).toBe(2000)
  sent[1]?.answer(null)
  await turn()
  expect(await pass()).toBe(4000)
  sent[2]?.answer(added('een.pdf'))
  await turn()
  expect(statesOf(1).at(-1)).toEqual({ is: 'added', evidenceId: 'item of een.pdf' })
  expect(await pass()).toBeUndefined()
})

test('the others go on while one waits, and a file that is there is not sent again', async () => {
  const { queue, sent, statesOf, pass } = line()
  void queue.add(1, new FormData())
  void queue.add(2, new FormData())
  await turn()
  sent[0]?.answer(null)
  await turn()
  sent[1]?.answer(added('twee.pdf'))
  await turn()
  await pass()
  sent[2]?.answer(added('een.pdf'))
  await turn()
  expect(sent).toHaveLength(3)
  expect([1, 2].map((id) => statesOf(id).at(-1)?.is)).toEqual(['added', 'added'])
})

test('a file that waits goes at once when the connection is back', async () => {
  const { queue, sent, statesOf, pass } = line()
  void queue.add(1, new FormData())
  await turn()
  sent[0]?.answer(null)
  await turn()
  queue.wake()
  await turn()
  sent[1]?.answer(added('een.pdf'))
  await turn()
  expect(statesOf(1).at(-1)?.is).toBe('added')
  expect(await pass()).toBeUndefined()
})

test('a file that is stopped while it waits is not sent again', async () => {
  const { queue, sent, statesOf, pass } = line()
  void queue.add(1, new FormData())
  await turn()
  sent[0]?.answer(null)
  await turn()
  queue.stop(1)
  queue.wake()
  expect(await pass()).toBeUndefined()
  expect(sent).toHaveLength(1)
  expect(statesOf(1).at(-1)).toEqual({ is: 'cancelled' })
})

test('a file that the server refused is not sent again', async () => {
  const { queue, sent, statesOf, pass } = line()
  const only = queue.add(1, new FormData())
  await turn()
  sent[0]?.answer({ files: [{ outcome: 'refused', name: 'b.doc', problem: 'file-old-office', sentence: 'Te oud.' }] })
  await only
  expect(await pass()).toBeUndefined()
  expect(statesOf(1).at(-1)).toEqual({ is: 'refused', sentence: 'Te oud.' })
})

test('bytes that arrived before the connection was lost are recognised when they come again', async () => {
  const { queue, sent, statesOf, pass } = line()
  void queue.add(1, new FormData())
  await turn()
  sent[0]?.answer(null)
  await turn()
  await pass()
  const sentence = 'Dit bestand hebben jullie al.'
  sent[1]?.answer({ files: [{ outcome: 'already-present', name: 'een.pdf', evidenceId: 'an item', sentence }] })
  await turn()
  expect(statesOf(1).at(-1)).toEqual({ is: 'present', evidenceId: 'an item', sentence: 'Dit bestand is er.' })
})

test('in the end it is up to a person, and so it is where sending again could add a file twice', async () => {
  const { queue, sent, statesOf, pass } = line()
  void queue.add(1, new FormData())
  const pauses: (number | undefined)[] = []
  for (let tries = 0; tries < 9; tries += 1) {
    await turn()
    sent[tries]?.answer(null)
    await turn()
    pauses.push(await pass())
  }
  expect(pauses).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000, undefined])
  expect(statesOf(1).at(-1)).toEqual({ is: 'failed', sentence: 'De verbinding viel weg.' })

  const asked = new FormData()
  asked.set('again', 'on')
  void queue.add(2, asked)
  await turn()
  sent[9]?.answer(null)
  await turn()
  expect(statesOf(2).at(-1)).toEqual({ is: 'failed', sentence: 'De verbinding viel weg.' })
})

test('a form that is refused is sent once: every file waits for a better one', async () => {
  const { queue, sent, refused, statesOf } = line()
  void queue.add(1, new FormData())
  const second = queue.add(2, new FormData())
  await turn()
  sent[0]?.answer({ problem: 'invalid-input', faults: { aboutOn: 'day' } })
  await second
  expect(sent).toHaveLength(1)
  expect(refused).toEqual([{ problem: 'invalid-input', faults: { aboutOn: 'day' } }])
  expect([1, 2].map((id) => statesOf(id).at(-1)?.is)).toEqual(['chosen', 'chosen'])
  void queue.add(1, new FormData())
  await turn()
  expect(sent).toHaveLength(2)
})

test('bytes that are here already are reported with the item that has them', async () => {
  const { queue, sent, statesOf } = line()
  const only = queue.add(1, new FormData())
  await turn()
  const sentence = 'Dit bestand hebben jullie al.'
  sent[0]?.answer({ files: [{ outcome: 'already-present', name: 'een.pdf', evidenceId: 'an item', sentence }] })
  await only
  expect(statesOf(1).at(-1)).toEqual({ is: 'present', evidenceId: 'an item', sentence })
})
