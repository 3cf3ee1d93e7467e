/**
 * Whether the target of a relation lies on another computer: an address of the network, or a share (`\\server\…`, also
 * as `file:`). A path on the own computer and the name of a template alone do not. Readers take `\` for `/`.
 */
export function isElsewhere(target: string): boolean {
  const plain = unescaped(target)
    .replace(/[\0-\x20]/g, '')
    .replaceAll('\\', '/')
  const [, scheme = ''] = /^([a-z][a-z\d+.-]+):/i.exec(plain) ?? []
  if (scheme !== '' && scheme.toLowerCase() !== 'file') return true
  const path = scheme === '' ? plain : plain.slice(scheme.length + 1)
  const [slashes = '', first = '', second = ''] = [/^\/*/.exec(path)?.[0], ...path.split('/').filter(Boolean)]
  if (/^(?:\?|\?\?|\.)$/.test(first)) return second.toLowerCase() === 'unc'
  // `file:///` starts a path on the own computer; more slashes, or fewer, a server.
  if (slashes.length < 2 || (scheme !== '' && slashes.length === 3)) return false
  return first !== '' && !/^(?:[a-z][:|]|localhost$)/i.test(first)
}

function unescaped(target: string): string {
  return target.replace(/%([0-7][\da-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
