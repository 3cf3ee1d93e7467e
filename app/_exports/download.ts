import 'server-only'
import type { Language } from '@/lib/i18n/languages'

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** A file to keep, in the language of who asked, which no browser or proxy keeps a copy of. */
export function download(
  name: string,
  format: keyof typeof types,
  language: Language,
  body: ReadableStream<Uint8Array>,
): Response {
  return new Response(body, {
    headers: {
      'Content-Type': types[format],
      'Content-Disposition': `attachment; filename="${name}"`,
      'Content-Language': language,
      'Cache-Control': 'no-store',
    },
  })
}

/** Text as it is asked for: a browser that reads slowly, or stops, is not read ahead for. */
export function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => {
      await lines.return(undefined)
    },
  })
}
