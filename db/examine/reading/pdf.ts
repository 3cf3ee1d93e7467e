import { getDocumentProxy } from 'unpdf'
import { wholeOf } from './bytes'
import { Enough, type Sink, type Source } from './sink'

const mostPages = 2_000

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Document['getPage']>>

/** A PDF by page and line, with what is filled in, remarked and kept beside the pages. */
export async function readPdf(source: Source, sink: Sink): Promise<void> {
  const bytes = await wholeOf(source)
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false })
  const { info } = await document.getMetadata().catch(() => ({ info: {} }))
  for (const text of Object.values(info)) {
    if (typeof text === 'string') sink.tell({ place: { at: 'properties' }, text })
  }
  if ((await document.getAttachments().catch(() => null)) !== null) sink.skip('attachments')
  let empty = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    if (number > mostPages) throw new Enough('too-much')
    const page = await document.getPage(number)
    const text = await textOf(page)
    if (text.trim() === '') empty += 1
    sink.tell({ place: { at: 'page', page: number, line: 1 }, text })
    for (const remark of await remarksOn(page))
      sink.tell({ place: { at: 'page', page: number, line: 0 }, text: remark })
    page.cleanup()
  }
  if (empty > 0) sink.skip('no-text')
}

/** The lines of a page, from top to bottom as they were written. */
async function textOf(page: Page): Promise<string> {
  const { items } = await page.getTextContent()
  let text = ''
  let height: number | null = null
  for (const item of items) {
    if (!('str' in item)) continue
    const at: number = item.transform[5] ?? 0
    // Some writers end no line: another height is another line.
    if (height !== null && Math.abs(at - height) > 2 && !text.endsWith('\n') && item.str.trim() !== '') text += '\n'
    if (item.str.trim() !== '') height = at
    text += item.str + (item.hasEOL ? '\n' : '')
  }
  return text
}

/** Remarks, links and filled-in fields. */
async function remarksOn(page: Page): Promise<readonly string[]> {
  const remarks: unknown[] = await page.getAnnotations().catch(() => [])
  return remarks.flatMap((remark) => {
    if (typeof remark !== 'object' || remark === null) return []
    const contents =
      'contentsObj' in remark && remark.contentsObj instanceof Object && 'str' in remark.contentsObj
        ? remark.contentsObj.str
        : ''
    const filledIn = 'fieldValue' in remark ? remark.fieldValue : ''
    const address = 'url' in remark ? remark.url : ''
    const label =
      'alternativeText' in remark && typeof remark.alternativeText === 'string' ? remark.alternativeText : ''
    const value = typeof filledIn === 'string' && filledIn !== '' ? `${label} ${filledIn}` : ''
    return [contents, value, address].filter((text) => typeof text === 'string' && text.trim() !== '') as string[]
  })
}
