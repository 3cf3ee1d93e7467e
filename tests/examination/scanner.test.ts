import { scanWith } from '@/db/examine/clamd'
import { scanReply } from '@/lib/examination/scan-reply'
import { scannerAddress } from '@/lib/examination/scanner-address'
import { givenScanner, virusText, type Manner } from './fake-clamd'

const going = new AbortController().signal
const patience = { connect: 2_000, silence: 200 }

async function* bytes(text: string | Buffer, piece = 10_000) {
  const all = Buffer.from(text)
  for (let at = 0; at < all.length; at += piece) yield all.subarray(at, at + piece)
}

async function scanOf(manner: Manner, text: string | Buffer) {
  const scanner = await givenScanner(manner)
  const outcome = await scanWith(scanner.address, bytes(text), going, patience)
  await scanner.stop()
  return { outcome, seen: scanner.seen }
}

test('a clean file is clean, and the scanner saw every byte of it', async () => {
  const large = Buffer.alloc(300_000, 'ja ')
  const { outcome, seen } = await scanOf('honest', large)
  expect(outcome).toEqual({ is: 'clean' })
  expect(seen.last.equals(large)).toBe(true)
})

test('a virus is told by its name', async () => {
  const { outcome } = await scanOf('honest', `voor ${virusText} na`)
  expect(outcome).toEqual({ is: 'infected', virus: 'Test.Zogenaamd-1' })
})

test.each([
  ['silent', 'slow'],
  ['cut', 'down'],
  ['garbage', 'failed'],
  ['endless', 'failed'],
  ['limited', 'too-large'],
  ['hasty', 'failed'],
] as const)('a scanner that is %s is trouble (%s), and never makes a file clean', async (manner, why) => {
  const { outcome } = await scanOf(manner, 'x'.repeat(manner === 'hasty' ? 10_000_000 : 400_000))
  expect(outcome).toEqual({ is: 'trouble', why })
})

test('a scanner that is not there is down', async () => {
  const scanner = await givenScanner()
  await scanner.stop()
  expect(await scanWith(scanner.address, bytes('ja'), going, patience)).toEqual({ is: 'trouble', why: 'down' })
  expect(await scanWith({ path: '/geen/socket' }, bytes('ja'), going, patience)).toEqual({ is: 'trouble', why: 'down' })
})

test('a file that cannot be read is a surprise, and no answer', async () => {
  const scanner = await givenScanner()
  async function* broken() {
    yield Buffer.from('begin')
    throw new Error('de schijf')
  }
  await expect(scanWith(scanner.address, broken(), going, patience)).rejects.toThrow('de schijf')
  await scanner.stop()
})

test('a scan that is broken off has no outcome', async () => {
  const scanner = await givenScanner('silent')
  const breaking = new AbortController()
  const scan = scanWith(scanner.address, bytes('ja'), breaking.signal)
  breaking.abort(new Error('we stoppen'))
  await expect(scan).rejects.toThrow('we stoppen')
  await scanner.stop()
})

test.each([
  ['stream: OK\0', { is: 'clean' }],
  ['stream: OK', { is: 'clean' }],
  ['stream: Win.Test.EICAR_HDB-1 FOUND\0', { is: 'infected', virus: 'Win.Test.EICAR_HDB-1' }],
  ['stream: OK FOUND\0', { is: 'infected', virus: 'OK' }],
  ['stream: \u001b[31mrood FOUND', { is: 'infected', virus: '[31mrood' }],
  ['INSTREAM size limit exceeded. ERROR\0', { is: 'trouble', why: 'too-large' }],
  ['stream: O', { is: 'trouble', why: 'failed' }],
  ['OK', { is: 'trouble', why: 'failed' }],
  ['stream: OK\nstream: X FOUND', { is: 'trouble', why: 'failed' }],
])('the answer %j is understood', (reply, outcome) => {
  expect(scanReply(reply)).toEqual(outcome)
})

test.each([
  ['127.0.0.1:3310', { host: '127.0.0.1', port: 3310 }],
  ['clamav:3310', { host: 'clamav', port: 3310 }],
  ['[::1]:3310', { host: '::1', port: 3310 }],
  ['/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
  ['clamav', null],
  ['clamav:0', null],
  ['http://clamav:3310', null],
  ['::1:3310', null],
])('the setting %j is understood', (text, address) => {
  expect(scannerAddress(text)).toEqual(address)
})
