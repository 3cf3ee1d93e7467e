import type { AcceptedType } from '@/lib/evidence/accepted-files'
import { readDocx } from './docx'
import { readMail } from './mail'
import { readOpenDocument } from './open-document'
import { readPdf } from './pdf'
import { readDelimited, readText } from './plain-text'
import { readPptx } from './pptx'
import type { Sink, Source } from './sink'
import { readXlsx } from './xlsx'

type Read = (source: Source, sink: Sink) => Promise<void>

/** A picture may show anything, and its text cannot be read here. */
const picture: Read = async (_source, sink) => sink.skip('picture')

const readers: Readonly<Record<AcceptedType, Read>> = {
  'application/pdf': readPdf,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': readDocx,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': readXlsx,
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': readPptx,
  'application/vnd.oasis.opendocument.text': readOpenDocument,
  'application/vnd.oasis.opendocument.spreadsheet': readOpenDocument,
  'image/png': picture,
  'image/jpeg': picture,
  'text/plain': readText,
  'text/csv': readDelimited,
  'message/rfc822': (source, sink) => readMail(source, sink, readAttached),
}

/** Tells every passage of a file, with its place, and what of it could not be searched. Throws when it is damaged. */
export function read(source: Source, type: AcceptedType, sink: Sink): Promise<void> {
  return readers[type](source, sink)
}

/** A message in a message is read without its own attachments: one level is enough, and ends. */
function readAttached(source: Source, type: AcceptedType, sink: Sink): Promise<void> {
  return type === 'message/rfc822' ? readMail(source, sink, null) : readers[type](source, sink)
}
