import 'server-only'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { typesetter, type Typesetter } from '@/lib/exports/formats/typesetter'

/** The weights that the templates use, and no others: what is not given here cannot get into a document. */
const weights = ['Regular', 'Semibold', 'Bold']
const templates = ['style.typ', 'summary.typ', 'snapshot.typ', 'decision-note.typ']

const kept = globalThis as typeof globalThis & { toetsklaarTypesetter?: Typesetter }

/**
 * The typesetter of this process, kept warm. Its worker, templates and fonts are opened by path and not by import:
 * a bundler would take them apart. Kept on the process because a hot edit reloads this module.
 */
export function processTypesetter(): Typesetter {
  return (kept.toetsklaarTypesetter ??= typesetter({
    workerFile: inFormats('typst-worker.mjs'),
    fonts: weights.map((weight) => readFileSync(inFonts(`SourceSans3-${weight}.ttf`))),
    templates: Object.fromEntries(templates.map((name) => [name, readFileSync(inFormats(name), 'utf8')])),
    report: (fault) => console.error(`summary: ${fault}`),
  }))
}

function inFormats(name: string): string {
  return join(process.cwd(), 'lib', 'exports', 'formats', name)
}

function inFonts(name: string): string {
  return join(process.cwd(), 'node_modules', 'source-sans', 'TTF', name)
}
