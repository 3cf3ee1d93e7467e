import { extensionOf } from './file-name'

/** Why a file is not kept. Each name is a key of the messages, with a sentence that says what to do. */
export const fileRefusals = [
  'no-file',
  'upload-incomplete',
  'file-name-invalid',
  'file-empty',
  'file-too-large',
  'file-type-unknown',
  'file-type-mismatch',
  'file-damaged',
  'file-encrypted',
  'file-macros',
  'file-script',
  'file-remote',
  'file-mail-attachment',
  'file-archive',
  'file-unpacks-too-large',
  'file-executable',
  'file-html',
  'file-svg',
  'file-heic',
  'file-msg',
  'file-old-office',
  'file-not-text',
  'changed-meanwhile',
  'organisation-full',
  'disk-full',
] as const
export type FileRefusal = (typeof fileRefusals)[number]

/** Extensions that people do try, by the refusal that tells them what to do instead. */
const refusedExtensions: Partial<Record<FileRefusal, readonly string[]>> = {
  'file-macros': ['docm', 'dotm', 'xlsm', 'xltm', 'xlsb', 'xlam', 'pptm', 'potm', 'ppsm', 'ppam'],
  'file-archive': [
    'zip',
    'rar',
    '7z',
    'tar',
    'gz',
    'tgz',
    'bz2',
    'xz',
    'zst',
    'cab',
    'iso',
    'img',
    'dmg',
    'arj',
    'lzh',
    'ace',
    'vhd',
    'vhdx',
    'wim',
  ],
  'file-executable': [
    ...['exe', 'com', 'dll', 'scr', 'msi', 'bat', 'cmd', 'ps1', 'vbs', 'vbe', 'js', 'jse', 'mjs', 'wsf', 'hta'],
    ...['lnk', 'reg', 'jar', 'app', 'apk', 'sh', 'bash', 'py', 'php', 'pl', 'rb', 'desktop', 'chm', 'cpl', 'pif'],
    ...['msp', 'msix', 'appx', 'wsh', 'sct', 'inf', 'gadget', 'application', 'command', 'url', 'scf', 'xll', 'psm1'],
    ...['deb', 'rpm', 'run', 'class', 'swf', 'hlp', 'vb', 'ws', 'jnlp', 'settingcontent-ms'],
  ],
  'file-html': ['html', 'htm', 'xhtml', 'xht', 'shtml', 'mht', 'mhtml'],
  'file-svg': ['svg', 'svgz'],
  'file-heic': ['heic', 'heif', 'hif', 'heics', 'heifs'],
  'file-msg': ['msg', 'oft'],
  'file-old-office': ['doc', 'dot', 'xls', 'xlt', 'ppt', 'pps', 'pot'],
}

/** The refusal that a name earns by its extension (lower case, without the dot), if any. */
export function refusalOfExtension(extension: string): FileRefusal | undefined {
  return fileRefusals.find((refusal) => refusedExtensions[refusal]?.includes(extension))
}

/** How programs start: of Windows, Linux and macOS, Java classes, scripts, shortcuts and help files. */
const programStarts =
  /^(?:MZ|\x7fELF|\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe|#!|\x4c\0\0\0\x01\x14\x02\0|ITSF)/

/** Whether a part starts as a program does; `start` is its first characters, one per byte. */
export function startsAsProgram(start: string): boolean {
  return programStarts.test(start)
}

/** Whether a file that is part of another one is a program or holds macros, by its name. */
export function isProgram(name: string): boolean {
  const refusal = refusalOfExtension(extensionOf(name.replace(/[\0\s.]+$/, '')))
  return refusal === 'file-executable' || refusal === 'file-macros'
}
