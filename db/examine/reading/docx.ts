import type { Story } from '@/lib/privacy/place'
import { countingLetters } from './letters'
import { openPackage, type Package } from './package'
import { anything, paragraphs } from './paragraphs'
import type { Sink, Source } from './sink'
import { readXml } from './xml'

const stories: readonly (readonly [pattern: RegExp, story: Story])[] = [
  [/^word\/document\d*\.xml$/, 'text'],
  [/^word\/header\d*\.xml$/, 'header'],
  [/^word\/footer\d*\.xml$/, 'footer'],
  [/^word\/comments\w*\.xml$/, 'comment'],
  [/^word\/(foot|end)notes\d*\.xml$/, 'note'],
]
/** Parts that say how a document looks, and nothing that somebody wrote. */
const looks = /(^|\/)(styles\w*|settings|webSettings|fontTable|numbering|theme\d*|commentsIds|commentsExtensible)\.xml$/

/** A Word document by paragraph, with headers, footers, comments, notes and tracked changes. */
export async function readDocx(source: Source, sink: Sink): Promise<void> {
  const office = await openPackage(source)
  const { counting, hardlyAny } = countingLetters(sink)
  try {
    for (const name of inOrder(office.names)) await readPart(office, name, counting)
    if (hardlyAny() && office.names.some((name) => name.startsWith('word/media/'))) sink.skip('no-text')
  } finally {
    office.close()
  }
}

function inOrder(names: readonly string[]): readonly string[] {
  const rank = (name: string) => (storyOf(name) === 'text' ? 0 : storyOf(name) === undefined ? 2 : 1)
  return names.filter((name) => /\.(xml|rels)$/.test(name)).toSorted((one, other) => rank(one) - rank(other))
}

async function readPart(office: Package, name: string, sink: Sink): Promise<void> {
  const story = storyOf(name)
  if (story !== undefined) {
    await readXml(
      office.part(name),
      paragraphs((paragraph) => ({ at: 'paragraph', story, paragraph }), sink.tell),
    )
  } else if (/^word\/_rels\/.*\.rels$/.test(name)) {
    // A link shows other words than where it leads to.
    await readXml(office.part(name), anything({ at: 'paragraph', story: 'other', paragraph: 0 }, ['Target'], sink.tell))
  } else if (/^(docProps|customXml)\/[^_]*\.xml$/.test(name)) {
    await readXml(office.part(name), anything({ at: 'properties' }, [], sink.tell))
  } else if (/^word\/.*\.xml$/.test(name) && !looks.test(name)) {
    const place = (paragraph: number) => ({ at: 'paragraph', story: 'other', paragraph }) as const
    await readXml(office.part(name), paragraphs(place, sink.tell))
  }
}

function storyOf(name: string): Story | undefined {
  return stories.find(([pattern]) => pattern.test(name))?.[1]
}
