import { z } from 'zod'
import { fieldFaults } from '@/lib/forms/fields'
import { fileRefusals } from './file-refusals'

/** Why nothing of an upload was taken, apart from its files. */
export const uploadProblems = [
  'no-file',
  'upload-incomplete',
  'too-many-files',
  'invalid-input',
  'not-found',
  'round-frozen',
  'nothing-new',
  'changed-meanwhile',
] as const

const NotAddedShape = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('refused'), name: z.string(), problem: z.enum([...fileRefusals, 'not-found']) }),
  /** Another file that was to go with it was not taken. */
  z.object({ outcome: z.literal('held-back'), name: z.string() }),
  /** The same bytes are here already, in this item. */
  z.object({ outcome: z.literal('already-present'), name: z.string(), evidenceId: z.string() }),
])

const ReportShape = z.object({
  /** Stands in the address of the page that shows the report as well, so that no other page shows it. */
  id: z.string(),
  problem: z.enum(uploadProblems).nullable(),
  /** What is wrong with the fields beside the files, by the name of the field. */
  faults: z.record(z.string(), z.enum(fieldFaults)),
  added: z.number(),
  /** The items that everything added belongs to, the first of them when there are many. */
  items: z.array(z.string()),
  notAdded: z.array(NotAddedShape),
})

/** How one file of an upload ended. */
export type FileOutcome =
  { readonly outcome: 'added'; readonly name: string; readonly evidenceId: string } | z.output<typeof NotAddedShape>
export type UploadProblem = (typeof uploadProblems)[number]

/** How an upload by a plain form ended, for the page that the browser is sent to. */
export type UploadReport = z.output<typeof ReportShape>

/** The cookie that carries the report from the upload to that page, and the parameter of its address. */
export const uploadCookie = 'toetsklaar-upload'
export const uploadParameter = 'upload'

/** Browsers keep cookies of up to 4,096 bytes, attributes included (RFC 6265, section 6.1). */
const longestCookie = 3500
const longestName = 60
const mostItems = 20

/** The report as the value of a cookie. What does not fit any more is left out from the end. */
export function packReport(report: UploadReport): string {
  const short = report.notAdded.map((file) => ({ ...file, name: shortened(file.name) }))
  for (let count = short.length; ; count -= 1) {
    const told = { ...report, items: report.items.slice(0, mostItems), notAdded: short.slice(0, count) }
    const packed = encodeURIComponent(JSON.stringify(told))
    if (packed.length <= longestCookie || count === 0) return packed
  }
}

/** Reads the report with this id from the cookie; null when the cookie is another's, or not ours. */
export function unpackReport(packed: string | undefined, id: string | undefined): UploadReport | null {
  if (packed === undefined || id === undefined) return null
  try {
    const report = ReportShape.parse(JSON.parse(packed.startsWith('%7B') ? decodeURIComponent(packed) : packed))
    return report.id === id ? report : null
  } catch {
    return null
  }
}

function shortened(name: string): string {
  const characters = [...name]
  return characters.length <= longestName ? name : `${characters.slice(0, longestName - 1).join('')}…`
}
