/** Every element that HTML knows or knew (HTML, section 4 and 16.2), by which text gives itself away as a page. */
const elements =
  'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br ' +
  'button canvas caption center cite code col colgroup content data datalist dd del details dfn dialog dir div dl dt em ' +
  'embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe ' +
  'image img input ins isindex kbd keygen label legend li link listing main map mark marquee math menu menuitem meta meter ' +
  'multicol nav nextid nobr noembed noframes noscript object ol optgroup option output p param picture plaintext portal pre ' +
  'progress q rb rbc rp rt rtc ruby s samp script search section select shadow slot small source spacer span strike strong ' +
  'style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp'

const names: ReadonlySet<string> = new Set(elements.split(' '))

/** Whether markup starts with an element of HTML, or with any element that reacts to what happens. */
export function startsAsHtml(markup: string): boolean {
  if (/^<!doctype\s+html[\s>]/i.test(markup)) return true
  const [tag, name = ''] = /^<\/?([a-z][\w:-]{0,30})(?=[\s/>]|$)[^>]{0,2000}/i.exec(markup) ?? []
  return tag !== undefined && (names.has(name.toLowerCase()) || /[\s/"']on[a-z]{3,30}\s*=/i.test(tag))
}

const pageOnLine = /^[ \t]{0,100}<(?:!doctype\s+html|html|script|iframe|svg|object|embed)[\s>/]/im
const scriptStart = /<script[\s>/]/i
const scriptEnd = /<\/script\s*>/i

/** Whether a page begins further on: on a line of its own, or in a script that is whole. */
export function holdsHtml(text: string): boolean {
  if (pageOnLine.test(text)) return true
  const script = text.search(scriptStart)
  return script !== -1 && scriptEnd.test(text.slice(script))
}

/** More than the longest thing that is looked for. */
const overlap = 200

/** Looks for the same in text of any length as it comes; what was not the start of a line does not become one. */
export function htmlWatch() {
  let before = ''
  let found = false
  let script = false
  return {
    push(more: string): void {
      if (found) return
      const text = before + more
      const start = script ? 0 : text.search(scriptStart)
      script ||= start !== -1
      found = pageOnLine.test(text) || (script && scriptEnd.test(text.slice(start)))
      before = text.length > overlap ? `x${text.slice(-overlap)}` : text
    },
    found: () => found,
  }
}
