import { join, resolve } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

// There is no such folder, so that a template can read nothing but the templates given here.
const workspace = resolve('/no-such-folder')
/** Compilations after which an unused intermediate result is forgotten; keeps memory level. */
const forgetAfter = 4

const { fonts, templates } = workerData
const compiler = NodeCompiler.create({
  workspace,
  fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
})
for (const [name, source] of Object.entries(templates)) compiler.addSource(join(workspace, name), source)

parentPort.on('message', ({ template, data }) => {
  try {
    const bytes = Uint8Array.from(typeset(template, data))
    parentPort.postMessage({ bytes }, [bytes.buffer])
  } catch (surprise) {
    parentPort.postMessage({ fault: surprise instanceof Error ? surprise.message : String(surprise) })
  }
})

/** PDF/UA-1 makes the compiler refuse a drawing without a text, a missing title and a skipped heading level. */
function typeset(template, data) {
  const compiled = compiler.compile({ mainFilePath: join(workspace, template), inputs: { data } })
  if (compiled.result === null) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics))
  const bytes = compiler.pdf(compiled.result, { pdfStandard: 'ua-1' })
  compiler.evictCache(forgetAfter)
  return bytes
}
