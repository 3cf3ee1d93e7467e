import { deflateSync } from 'node:zlib'

type Packing = {
  readonly filter?: string
  readonly pack?: (objects: Buffer) => Buffer
  /** What stands before the first object, and in the dictionary of the packed objects. */
  readonly before?: string
  readonly dictionary?: string
  /** The action of the document. */
  readonly action?: string
}

export const alert = '<</S/JavaScript/JS(app.alert(1))>>'

/**
 * A PDF whose action is a packed object, to which a true cross-reference stream leads: readers find it whatever stands
 * before it.
 */
export function packedPdf(packing: Packing = {}): Buffer {
  const { filter = '/Filter/FlateDecode', pack = (objects) => deflateSync(objects), before = '' } = packing
  const { dictionary = '/Type/ObjStm/N 1/First 4', action = alert } = packing
  const places: number[] = []
  let text = `%PDF-1.7\n${before}`
  const add = (body: string) => {
    places.push(text.length)
    text += `${places.length} 0 obj\n${body}\nendobj\n`
  }
  add('<</Type/Catalog/Pages 2 0 R/OpenAction 5 0 R>>')
  add('<</Type/Pages/Kids[3 0 R]/Count 1>>')
  add('<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>')
  const packed = pack(Buffer.from(`5 0 ${action}`))
  add(`<<${dictionary}/Length ${packed.length}${filter}>>\nstream\n${packed.toString('latin1')}\nendstream`)
  const table = text.length
  const rows = [row(0, 0, 255), ...places.map((place) => row(1, place, 0)), row(2, 4, 0), row(1, table, 0)]
  const listed = Buffer.concat(rows).toString('latin1')
  text += `6 0 obj\n<</Type/XRef/Size 7/W[1 4 1]/Root 1 0 R/Length ${listed.length}>>\nstream\n${listed}\nendstream\nendobj\n`
  return Buffer.from(`${text}startxref\n${table}\n%%EOF\n`, 'latin1')
}

function row(kind: number, place: number, last: number): Buffer {
  const bytes = Buffer.from([kind, 0, 0, 0, 0, last])
  bytes.writeUInt32BE(place, 1)
  return bytes
}

export function asHex(bytes: Buffer): Buffer {
  return Buffer.from(`${bytes.toString('hex')}>`)
}

export function asAscii85(bytes: Buffer): Buffer {
  const groups: string[] = []
  for (let at = 0; at < bytes.length; at += 4) {
    const group = Buffer.alloc(4)
    const length = bytes.copy(group, 0, at, at + 4)
    let value = group.readUInt32BE(0)
    let digits = ''
    for (let digit = 0; digit < 5; digit++) {
      digits = String.fromCharCode(33 + (value % 85)) + digits
      value = Math.floor(value / 85)
    }
    groups.push(digits.slice(0, length + 1))
  }
  return Buffer.from(`${groups.join('')}~>`)
}

/** Each byte as a run of its own, which is all that a reader asks. */
export function asRuns(bytes: Buffer): Buffer {
  return Buffer.concat([...[...bytes].map((byte) => Buffer.from([0, byte])), Buffer.from([128])])
}
