/** Closes texts so that only who has the key can read them, and gives them names that tell nothing. */
export type Box = {
  readonly close: (text: string) => Promise<string>
  /** Null for what another key closed, or nobody. */
  readonly open: (closed: string) => Promise<string | null>
  readonly nameOf: (subject: string) => Promise<string>
}

/** A box with AES-GCM; the key is 32 bytes in base64. */
export function boxWith(key: string, { subtle }: Pick<Crypto, 'subtle'> = crypto): Box {
  const raw = bytesOf(key)
  const imported = subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
  return {
    close: async (text) => {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const closed = await subtle.encrypt({ name: 'AES-GCM', iv }, await imported, new TextEncoder().encode(text))
      return `${textOf(iv)}.${textOf(new Uint8Array(closed))}`
    },
    open: async (closed) => {
      const [iv = '', data = ''] = closed.split('.')
      try {
        const open = await subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(iv) }, await imported, bytesOf(data))
        return new TextDecoder().decode(open)
      } catch {
        return null
      }
    },
    nameOf: async (subject) =>
      textOf(new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(`${key} ${subject}`)))),
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}

function textOf(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
