import { SaxesParser } from 'saxes'
import { encodingOf } from './relationships'

/** A field that starts another program (ECMA-376, part 1, sections 17.16.5.14 and 17.16.5.15). */
const startsAnother = /^\s*dde(?:auto)?(?![a-z])/i
const longest = 200

/**
 * Whether a part of a document has a field that starts another program. Word puts the pieces of a field together
 * before it reads them, so that is done here as well. Throws when the part is no XML.
 */
export async function startsProgram(part: AsyncIterable<Uint8Array>): Promise<boolean> {
  const fields = fieldReader()
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false })
  parser.on('error', (fault) => {
    throw fault
  })
  parser.on('opentag', ({ name, attributes }) => fields.open(plain(name), attributes))
  parser.on('text', fields.say)
  parser.on('cdata', fields.say)
  parser.on('closetag', ({ name }) => fields.close(plain(name)))
  let decoder: TextDecoder | undefined
  for await (const piece of part) {
    decoder ??= new TextDecoder(encodingOf(piece))
    parser.write(decoder.decode(piece, { stream: true }))
  }
  parser.write(decoder?.decode() ?? '').close()
  return fields.found()
}

function fieldReader() {
  let found = false
  let inside = false
  let open: string[] = ['']

  function judge(said: string | undefined): void {
    found ||= startsAnother.test(said ?? '')
  }

  return {
    open(name: string, attributes: Readonly<Record<string, string>>): void {
      if (name === 'instrText') inside = true
      if (name !== 'fldChar' && name !== 'fldSimple') return
      for (const [key, value] of Object.entries(attributes)) {
        if (plain(key) === 'instr') judge(value)
        if (plain(key) !== 'fldCharType') continue
        if (value === 'begin' && open.length < longest) open.push('')
        else judge(value === 'end' && open.length > 1 ? open.pop() : open.at(-1))
      }
    },
    say(text: string): void {
      if (inside) open[open.length - 1] = ((open.at(-1) ?? '').trimStart() + text).slice(0, longest)
    },
    close(name: string): void {
      if (name === 'instrText') inside = false
      if (name !== 'p') return
      for (const said of open) judge(said)
      // A field may go on in the next paragraph; what stands outside any field does not.
      open = ['', ...open.slice(1)]
    },
    found: () => found || open.some((said) => startsAnother.test(said)),
  }
}

function plain(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
