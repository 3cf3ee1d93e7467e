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
  if (isOfficeTemplate(path)) return false
  if (/^(?:\?|\?\?|\.)$/.test(first)) return second.toLowerCase() === 'unc'
  // `file:///` starts a path on the own computer; more slashes, or fewer, a server.
  if (slashes.length < 2 || (scheme !== '' && slashes.length === 3)) return false
  return first !== '' && !/^(?:[a-z][:|]|localhost$)/i.test(first)
}

/**
 * Offices keep the letterhead on a server of their own, and every letter made with it says so. Such a server goes by a
 * name without dots, which no address of the internet has; a template that may hold macros is none of these.
 */
function isOfficeTemplate(path: string): boolean {
  return /^\/{2,5}[a-z][a-z\d-]{0,62}\/[^?#]+\.(?:dotx|potx|xltx)$/i.test(path)
}

function unescaped(target: string): string {
  return target.replace(/%([0-7][\da-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
