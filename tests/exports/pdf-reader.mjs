import { parentPort, workerData } from 'node:worker_threads'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

// Runs in a thread of its own: pdf.js comes as an ES module only, which Jest cannot load.
const pdf = await getDocument({ data: Uint8Array.from(workerData), verbosity: 0, fontExtraProperties: true }).promise
const { info, metadata } = await pdf.getMetadata()
const pages = []
for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(await pdf.getPage(number)))
parentPort.postMessage({
  info,
  xmp: metadata?.getRaw() ?? '',
  marked: (await pdf.getMarkInfo())?.Marked ?? false,
  showsTitle: (await pdf.getViewerPreferences())?.DisplayDocTitle ?? false,
  pages,
})
await pdf.loadingTask.destroy()

async function readPage(page) {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const words = wordsByMark(items)
  return {
    text: items.flatMap((item) => ('str' in item ? [item.str, item.hasEOL ? '\n' : ''] : [])).join(''),
    tree: nodeOf(await page.getStructTree(), words),
    fonts: await fontsOf(page),
    collisions: collisionsOf(items, page.view[2]),
  }
}

/** Text by the id that the structure tree points at; a mark without an id belongs to the one around it. */
function wordsByMark(items) {
  const words = new Map()
  const open = []
  for (const item of items) {
    if (item.type === 'endMarkedContent') open.pop()
    else if ('type' in item) open.push(item.id ?? open.at(-1))
    else words.set(open.at(-1), `${words.get(open.at(-1)) ?? ''}${item.str}`)
  }
  return words
}

function nodeOf(node, words) {
  if (node === null) return { role: 'none', alt: '', text: '', children: [] }
  const children = (node.children ?? []).filter(({ type }) => type !== 'object')
  const inside = children.filter(({ role }) => role !== undefined).map((child) => nodeOf(child, words))
  const own = children.filter(({ type }) => type === 'content').map(({ id }) => words.get(id) ?? '')
  return {
    role: node.role,
    alt: node.alt ?? '',
    text: [...own, ...inside.map(({ text }) => text)].join(' '),
    children: inside,
  }
}

/** Name per font that the page uses, and whether its letters are in the file. */
async function fontsOf(page) {
  const { fnArray, argsArray } = await page.getOperatorList()
  const ids = new Set(fnArray.flatMap((operator, at) => (operator === OPS.setFont ? [argsArray[at][0]] : [])))
  return [...ids].map((id) => {
    const { name, missingFile, data } = page.commonObjs.get(id)
    return { name, embedded: !missingFile && data !== undefined }
  })
}

/** Words that run into the next ones on their line, or into the right margin. */
function collisionsOf(items, pageWidth) {
  const words = items
    .filter(({ str, width }) => str !== undefined && str.trim() !== '' && width > 0)
    .map(({ str, width, transform }) => ({ str, left: transform[4], right: transform[4] + width, line: transform[5] }))
    .sort((one, other) => one.line - other.line || one.left - other.left)
  return words
    .filter(({ right, line }, at) => {
      const next = words[at + 1]
      const room = next?.line === line ? next.left : pageWidth - 20 * (72 / 25.4)
      return right > room + 1
    })
    .map(({ str }) => str)
}
