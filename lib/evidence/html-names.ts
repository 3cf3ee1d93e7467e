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

/** Whether a page begins further on: on a line of its own, or in a script that is whole. */
export function holdsHtml(text: string): boolean {
  if (/^[ \t]{0,100}<(?:!doctype\s+html|html|script|iframe|svg|object|embed)[\s>/]/im.test(text)) return true
  const script = text.search(/<script[\s>/]/i)
  return script !== -1 && /<\/script\s*>/i.test(text.slice(script))
}
