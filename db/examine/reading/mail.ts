import PostalMime, { type Address, type Attachment } from 'postal-mime'
import { typeOfExtension, type AcceptedType } from '@/lib/evidence/accepted-files'
import { safeName } from '@/lib/privacy/gather'
import { wholeOf } from './bytes'
import { textOfHtml } from './html'
import { Enough, type Sink, type Source } from './sink'

export type ReadAttachment = (source: Source, type: AcceptedType, sink: Sink) => Promise<void>

/** A message: its heads, its text, and its attachments one level deep, by those who read such a file by itself. */
export async function readMail(source: Source, sink: Sink, readAttachment: ReadAttachment | null): Promise<void> {
  const mail = await PostalMime.parse(await wholeOf(source), { maxNestingDepth: 20 })
  const people = [
    mail.from,
    mail.sender,
    ...(mail.to ?? []),
    ...(mail.cc ?? []),
    ...(mail.bcc ?? []),
    ...(mail.replyTo ?? []),
  ]
  const heads = [mail.subject ?? '', ...people.map(written)].filter((text) => text !== '')
  sink.tell({ place: { at: 'mail', story: 'header', line: 1 }, text: heads.join('\n') })
  const text = [mail.text ?? '', textOfHtml(mail.html ?? '')].filter((part) => part.trim() !== '')
  for (const part of text) sink.tell({ place: { at: 'mail', story: 'text', line: 1 }, text: part })
  let number = 0
  for (const attachment of mail.attachments) {
    number += 1
    await readOne(attachment, `#${number}`, sink, readAttachment)
  }
}

async function readOne(
  attachment: Attachment,
  standIn: string,
  sink: Sink,
  read: ReadAttachment | null,
): Promise<void> {
  const shown = attachment.filename ?? ''
  const name = safeName(shown, standIn)
  sink.tell({ place: { at: 'mail', story: 'header', line: 1, attachment: standIn }, text: shown })
  const type = typeOf(attachment)
  if (read === null || type === undefined) return sink.skip('attachments')
  const { content } = attachment
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
  const within: Sink = {
    tell: (passage) => sink.tell({ ...passage, place: { ...passage.place, attachment: name } }),
    skip: () => sink.skip('attachments'),
  }
  try {
    await read({ bytes }, type, within)
  } catch (surprise) {
    if (surprise instanceof Enough) throw surprise
    sink.skip('attachments')
  }
}

function typeOf({ filename, mimeType }: Attachment): AcceptedType | undefined {
  if (mimeType === 'message/rfc822') return 'message/rfc822'
  return typeOfExtension(/\.([A-Za-z0-9]+)$/.exec(filename ?? '')?.[1]?.toLowerCase() ?? '')
}

function written(address: Address | undefined): string {
  if (address === undefined) return ''
  if (address.group !== undefined) return address.group.map((one) => `${one.name} ${one.address}`).join('\n')
  return `${address.name} ${address.address}`.trim()
}
