import type { Story } from '@/lib/privacy/place'
import { openPackage, type Package } from './package'
import { anything, paragraphs } from './paragraphs'
import { relationsOf } from './relations'
import type { Sink, Source } from './sink'
import { readXml } from './xml'

/** A presentation by slide, with notes and comments. Slides count in the order in which they are shown. */
export async function readPptx(source: Source, sink: Sink): Promise<void> {
  const office = await openPackage(source)
  try {
    const shown = await slidesOf(office)
    for (const name of office.names.filter((name) => /^ppt\/(?!theme|_rels|slideLayouts).*\.xml$/.test(name))) {
      const slide = await slideOf(office, name, shown)
      const place = { at: 'slide', slide, story: storyOf(name) } as const
      await readXml(
        office.part(name),
        paragraphs(() => place, sink.tell),
      )
      if (/\/(comments|tags|customXml)/.test(name))
        await readXml(office.part(name), anything(place, ['val'], sink.tell))
      await readXml(office.part(relationsPart(name)), anything(place, ['Target'], sink.tell)).catch(() => undefined)
    }
    for (const name of office.names.filter((name) => /^docProps\/.*\.xml$/.test(name))) {
      await readXml(office.part(name), anything({ at: 'properties' }, [], sink.tell))
    }
  } finally {
    office.close()
  }
}

/** The number of each slide, by its part. */
async function slidesOf(office: Package): Promise<ReadonlyMap<string, number>> {
  const presentation = 'ppt/presentation.xml'
  const relations = await relationsOf(office, presentation)
  const shown = new Map<string, number>()
  await readXml(office.part(presentation), {
    open: (name, attribute) => {
      const part = name === 'sldId' ? relations.get(attribute('r:id') ?? '') : undefined
      if (part !== undefined) shown.set(part, shown.size + 1)
    },
  })
  return shown
}

/** The slide that a part is, or belongs to; 0 for what belongs to none. */
async function slideOf(office: Package, name: string, shown: ReadonlyMap<string, number>): Promise<number> {
  const own = shown.get(name) ?? Number(/^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1] ?? 0)
  if (own > 0 || !name.startsWith('ppt/notesSlides/')) return own
  for (const part of (await relationsOf(office, name)).values()) {
    if (part.startsWith('ppt/slides/')) return shown.get(part) ?? 0
  }
  return 0
}

function relationsPart(name: string): string {
  return name.replace(/([^/]+)$/, '_rels/$1.rels')
}

function storyOf(name: string): Story {
  if (name.startsWith('ppt/slides/')) return 'text'
  if (name.startsWith('ppt/notesSlides/')) return 'note'
  return name.includes('/comments') ? 'comment' : 'other'
}
