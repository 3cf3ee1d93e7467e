import { ok, refuse, type Result } from '@/lib/result'
import { typeOfExtension, type AcceptedType } from './accepted-files'
import type { FileContent, FileFacts } from './file-content'
import { extensionOf } from './file-name'
import { isProgram, refusalOfExtension, type FileRefusal } from './file-refusals'
import { judgeContent } from './judge-content'
import { isRefusedPart } from './mail-attachments'
import { startsAsMail } from './mail-start'

const textTypes: readonly AcceptedType[] = ['text/plain', 'text/csv', 'message/rfc822']

/** Larger than any camera or scanner makes; showing such a picture would take gigabytes of memory. */
const mostPixels = 400_000_000

/**
 * The type of a file, or why it is refused (product rules, Evidence). The content decides and the name must agree:
 * a file is never accepted because of its extension or of what the browser says. What is dangerous is refused as
 * what it is, whatever it is called.
 */
export function judgeFile({ name, content, endsAsArchive }: FileFacts): Result<AcceptedType, FileRefusal> {
  const found = endsAsArchive ? refuse('file-archive') : judgeContent(content)
  // These two depend on what the name promises; every other refusal of the content stands by itself.
  const depends = !found.ok && (found.problem === 'file-type-mismatch' || found.problem === 'file-damaged')
  if (!found.ok && !depends) return found
  const extension = extensionOf(name)
  const byName = refusalOfExtension(extension)
  if (byName !== undefined) return refuse(byName)
  const promised = typeOfExtension(extension)
  if (promised === undefined) return refuse('file-type-unknown')
  if (!found.ok) return refuse(mismatch(promised, content, found.problem))
  if (found.value !== (textTypes.includes(promised) ? 'text' : promised)) return refuse('file-type-mismatch')
  return judgeInside(promised, content)
}

/** What is still wrong with a file that is what its name says. */
function judgeInside(type: AcceptedType, content: FileContent): Result<AcceptedType, FileRefusal> {
  if (content.is === 'pdf' && content.encrypted) return refuse('file-encrypted')
  if (content.is === 'pdf' && content.attached.some(isProgram)) return refuse('file-executable')
  if (content.is === 'pdf' && content.overfull) return refuse('file-unpacks-too-large')
  if (content.is === 'pdf' && content.runs) return refuse('file-script')
  if (content.is === 'image' && content.pixels > mostPixels) return refuse('file-unpacks-too-large')
  if ((content.is === 'pdf' || content.is === 'image') && !content.complete) return refuse('file-damaged')
  if (type === 'message/rfc822' && content.is === 'text' && !startsAsMail(content.start)) {
    return refuse('file-type-mismatch')
  }
  if (type === 'message/rfc822' && content.is === 'text' && content.parts.some(isRefusedPart)) {
    return refuse('file-mail-attachment')
  }
  return ok(type)
}

/** Content that is nothing we accept, by what the name promised. */
function mismatch(promised: AcceptedType, content: FileContent, problem: FileRefusal): FileRefusal {
  if (content.is === 'zip' || content.is === 'broken-zip') {
    return promised.startsWith('application/vnd.') ? problem : 'file-archive'
  }
  const unknown = content.is === 'other' && content.type === null
  return unknown && textTypes.includes(promised) ? 'file-not-text' : 'file-type-mismatch'
}
