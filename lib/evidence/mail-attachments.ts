import { typeOfExtension } from './accepted-files'
import type { MailPart } from './file-content'
import { extensionOf } from './file-name'
import { refusalOfExtension, startsAsProgram, type FileRefusal } from './file-refusals'

/** What may not come in by itself may not come in with a message. Old documents and photos do no harm there. */
const kept: readonly (FileRefusal | undefined)[] = [undefined, 'file-heic', 'file-msg', 'file-old-office']

/** Whether a part of a message is a program, an archive or a page, by any of its names or by how it starts. */
export function isRefusedPart({ names, start }: MailPart): boolean {
  const extensions = names.map((name) => extensionOf(name.replace(/[\0\s.]+$/, '')))
  if (extensions.some((extension) => !kept.includes(refusalOfExtension(extension)))) return true
  if (startsAsProgram(start) || /^(?:Rar!|7z\xbc\xaf|\x1f\x8b)/.test(start)) return true
  return start.startsWith('PK\x03\x04') && !extensions.some((extension) => isPackage(extension))
}

/** Documents that are packed by themselves. */
function isPackage(extension: string): boolean {
  return (
    (typeOfExtension(extension)?.startsWith('application/vnd.') ?? false) ||
    ['odp', 'epub', 'pages'].includes(extension)
  )
}
