import { ok, refuse, type Result } from '@/lib/result'
import type { AcceptedType } from './accepted-files'
import type { FileContent } from './file-content'
import type { FileRefusal } from './file-refusals'
import { startsAsMail } from './mail-start'
import { judgePackage } from './office-package'
import { natureOf, type TextNature } from './text-start'

const compounds = {
  'encrypted-package': 'file-encrypted',
  message: 'file-msg',
  document: 'file-old-office',
  'something-else': 'file-type-mismatch',
} as const

const texts: Record<Exclude<TextNature, 'plain'>, FileRefusal> = {
  html: 'file-html',
  svg: 'file-svg',
  program: 'file-executable',
  'other-format': 'file-type-mismatch',
}

/** Binary types that people do send, by the refusal that tells them what to do instead. */
const binaries: readonly (readonly [RegExp, FileRefusal])[] = [
  [/^image\/hei[cf](-sequence)?$/, 'file-heic'],
  [/^application\/(zip|gzip|zstd|x-(tar|rar-compressed|bzip2|7z-compressed|xz|lzip|lz4|compress))$/, 'file-archive'],
  [/^application\/x-(deb|rpm|unix-archive|arj|cpio|ace-compressed|lzh-compressed|asar)$/, 'file-archive'],
  [/^application\/(vnd\.ms-cab-compressed|x-apple-diskimage)$/, 'file-archive'],
  [/^application\/(x-elf|x-mach-binary|x-msdownload|wasm|java-vm|x-shockwave-flash)$/, 'file-executable'],
  [/^application\/(x\.ms\.shortcut|x\.apple\.alias|vnd\.ms-htmlhelp|x-google-chrome-extension)$/, 'file-executable'],
]

/** What content is by itself, apart from any name. Text may be several types; there the name chooses. */
export function judgeContent(content: FileContent): Result<AcceptedType | 'text', FileRefusal> {
  switch (content.is) {
    case 'pdf':
      return ok('application/pdf')
    case 'image':
      return ok(content.type)
    case 'zip':
      return judgePackage(content)
    case 'broken-zip':
      return refuse(content.why === 'damaged' ? 'file-damaged' : 'file-unpacks-too-large')
    case 'compound':
      return refuse(compounds[content.holds])
    case 'text':
      return judgeText(content.start, content.holdsHtml)
    case 'other':
      return refuse(binaries.find(([type]) => type.test(content.type ?? ''))?.[1] ?? 'file-type-mismatch')
  }
}

function judgeText(start: string, holdsHtml: boolean): Result<'text', FileRefusal> {
  const nature = natureOf(start)
  // The body of a message may be a page; it is never shown as one.
  if (nature === 'plain' && holdsHtml && !startsAsMail(start)) return refuse('file-html')
  return nature === 'plain' ? ok('text') : refuse(texts[nature])
}
