const telling = ['from', 'to', 'date', 'subject', 'message-id', 'received', 'mime-version']

/**
 * Whether text starts as an e-mail message does: header lines up to the first empty line, with its sender and at
 * least one more line that a message has (RFC 5322, sections 2.2 and 3.6). `start` may end in the middle of them.
 */
export function startsAsMail(start: string): boolean {
  const lines = start.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const end = lines.indexOf('')
  // A mailbox puts one line before the message (RFC 4155); the last line of an unfinished header may be half.
  const header = lines.slice(lines[0]?.startsWith('From ') ? 1 : 0, end === -1 ? -1 : end)
  if (!header.every((line) => /^(?:[!-9;-~]+[ \t]*:|[ \t])/.test(line))) return false
  const names = new Set(header.map((line) => line.slice(0, line.indexOf(':')).trim().toLowerCase()))
  return names.has('from') && telling.filter((name) => names.has(name)).length >= 2
}
