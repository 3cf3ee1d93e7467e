/**
 * Whether what was posted to a page has the shape in which React sends a server action: by script as a list of
 * arguments, or by a plain form with the action among its fields. Next takes anything else for a fault of its own.
 */
export async function isActionBody(body: Buffer, type: string, byScript: boolean): Promise<boolean> {
  if (/^text\/plain\b/i.test(type)) return isArguments(body.toString('utf8'))
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => null)
  if (form === null) return false
  return byScript ? isArguments(form.get('0')) : areFields([...form])
}

/** Fields of a plain form: `$ACTION_1:0` names the action, `$ACTION_1:1` and on hold what is bound to it. */
function areFields(fields: readonly (readonly [string, FormDataEntryValue])[]): boolean {
  const own = fields.filter(([name]) => name.startsWith('$ACTION_'))
  if (!own.some(([name]) => /^\$ACTION_(?:REF_\d{1,4}|ID_[0-9a-f]{42})$/.test(name))) return false
  return own.every(([name, value]) => {
    const part = /^\$ACTION_\d{1,4}:(\d{1,4})$/.exec(name)?.[1]
    return part === undefined || (part === '0' ? isReference(value) : isArguments(value))
  })
}

function isReference(value: FormDataEntryValue): boolean {
  const read = parsed(value)
  if (typeof read !== 'object' || read === null || !('id' in read) || !('bound' in read)) return false
  return /^[0-9a-f]{42}$/.test(String(read.id)) && (read.bound === null || /^\$@\d{1,4}$/.test(String(read.bound)))
}

function isArguments(value: FormDataEntryValue | null): boolean {
  const read = parsed(value)
  // What stays in the browser (`$T`) may be part of a state, and is never one.
  return (
    Array.isArray(read) && read.every((one) => isValue(one, 0) && !(typeof one === 'string' && one.startsWith('$T')))
  )
}

function parsed(value: FormDataEntryValue | null): unknown {
  if (typeof value !== 'string') return undefined
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

/** Deeper than any state of a form of ours. */
const deepest = 20

/** A dollar sign starts a word of React's own; these are the ones that our forms use, and a text is written `$$…`. */
const known = /^\$(?:$|\$|undefined$|K[0-9a-f]{1,4}$|T|D\d|-?Infinity$|-0$|NaN$|0(?::\w{1,50})*$)/

function isValue(value: unknown, depth: number): boolean {
  if (depth > deepest) return false
  if (typeof value === 'string') return !value.startsWith('$') || (known.test(value) && !/__proto__/.test(value))
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([name, inner]) => name !== '__proto__' && isValue(inner, depth + 1))
}
